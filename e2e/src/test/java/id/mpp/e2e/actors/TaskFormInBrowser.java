package id.mpp.e2e.actors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The form of the open task, and the buttons below it.
 *
 * @param <S> who is in front of it
 */
abstract class TaskFormInBrowser<S extends TaskFormInBrowser<S>> {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    final Page page;

    TaskFormInBrowser(Page page) {
        this.page = page;
    }

    @SuppressWarnings("unchecked")
    private S self() {
        return (S) this;
    }

    /** Everything the form shows. */
    public String form() {
        return page.locator(".fjs-form").innerText();
    }

    /** Chooses one of the round buttons by the beginning of its label. */
    public S choose(String label) {
        Ticking.tick(radio(label));
        return self();
    }

    /** Waits until one of the round buttons is shown as chosen. */
    public S waitForChoice(String label) {
        assertThat(radio(label)).isChecked();
        return self();
    }

    private Locator radio(String label) {
        return page.locator(".fjs-form-field-radio label", new Page.LocatorOptions().setHasText(beginningWith(label)))
                .locator("input");
    }

    public S fill(String label, String text) {
        field(label).fill(text);
        return self();
    }

    /** What stands in a field of the form. */
    public String value(String label) {
        return field(label).inputValue();
    }

    private Locator field(String label) {
        return page.locator(".fjs-form-field").getByLabel(beginningWith(label));
    }

    /** Waits until Tasklist says this about the draft of the open form. */
    public S waitForDraft(String words) {
        assertThat(page.locator(".mpp-draft")).containsText(words);
        return self();
    }

    /** Chooses from a list that opens. */
    public S select(String label, String option) {
        Locator field = page.locator(".fjs-form-field-select", new Page.LocatorOptions().setHasText(label));
        field.locator(".fjs-input-group").click();
        field.locator(".fjs-dropdownlist-item", new Locator.LocatorOptions().setHasText(option))
                .click();
        return self();
    }

    /** What is chosen in a list. */
    public String selected(String label) {
        return page.locator(".fjs-form-field-select", new Page.LocatorOptions().setHasText(label))
                .locator(".fjs-select-display")
                .innerText();
    }

    /** Picks the present day in the calendar. */
    public S pickToday() {
        page.locator(".fjs-form-field-datetime input:visible").first().click();
        page.locator(".flatpickr-calendar.open .flatpickr-day.today").click();
        return self();
    }

    /** Presses the button although something is missing; returns what the form complains about. */
    public String completeInVain() {
        completeButton().click();
        Locator complaint = page.locator(".fjs-form-field-error:visible").first();
        complaint.waitFor();
        dismissNotice();
        return complaint.innerText();
    }

    /** Presses the button although the engine will refuse; returns the sentence that Tasklist then shows. */
    public String completeAndBeRefused() {
        // What Tasklist has said of the step before goes by itself.
        assertThat(page.locator(".page-notifications .close:visible"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE.toMillis()));
        completeButton().click();
        Locator notices = page.locator(".page-notifications");
        notices.locator(".close:visible").first().waitFor();
        String sentence = notices.innerText();
        dismissNotice();
        return sentence;
    }

    /** Tasklist's own message lies over the buttons until it is closed. */
    private void dismissNotice() {
        Locator notice = page.locator(".page-notifications .close:visible");
        notice.first().click();
        assertThat(notice).hasCount(0);
    }

    public void complete() {
        assertThat(completeButton()).isEnabled();
        completeButton().click();
        assertThat(page.locator(".fjs-form")).hasCount(0);
    }

    private Locator completeButton() {
        return page.locator(".form-actions")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Selesaikan"));
    }

    /** Chooses from the list of reasons, by the beginning of the sentence. */
    public S chooseReason(String beginning) {
        Locator list = page.locator(".mpp-reasons select");
        String sentence = list.locator("option", new Locator.LocatorOptions().setHasText(beginningWith(beginning)))
                .getAttribute("value");
        list.selectOption(sentence);
        return self();
    }

    /** What axe finds in the list of reasons. */
    public List<String> formBarriers() {
        return new OurPage(page, ".mpp-reasons").barriers();
    }

    /** Labels are plain words; the browser knows no Java quoting. */
    private static Pattern beginningWith(String label) {
        return Pattern.compile("^\\s*" + label);
    }
}
