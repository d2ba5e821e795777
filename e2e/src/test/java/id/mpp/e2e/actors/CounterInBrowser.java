package id.mpp.e2e.actors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Tasklist's dialog in which an officer starts a service, and the form in it. */
public final class CounterInBrowser {

    private final Page page;
    private final Locator dialog;
    private final List<String> addresses = new ArrayList<>();

    CounterInBrowser(Page page) {
        this.page = page;
        this.dialog = page.locator(".modal-content");
        page.onRequest(request -> addresses.add(request.url()));
    }

    /** The services that are offered. */
    public List<String> services() {
        dialog.locator(".processes:visible, .well:visible").first().waitFor();
        return dialog.locator("ul.processes a").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    public CounterInBrowser choose(String service) {
        dialog.locator("ul.processes a", new Locator.LocatorOptions().setHasText(service))
                .click();
        dialog.locator(".fjs-form").waitFor();
        return this;
    }

    public CounterInBrowser fill(String label, String text) {
        field(label).locator("input, textarea").first().fill(text);
        return this;
    }

    public String value(String label) {
        return field(label).locator("input, textarea").first().inputValue();
    }

    public CounterInBrowser select(String label, String option) {
        field(label).locator(".fjs-input-group").click();
        field(label)
                .locator(".fjs-dropdownlist-item", new Locator.LocatorOptions().setHasText(option))
                .click();
        return this;
    }

    /** Chooses one of the round buttons. */
    public CounterInBrowser answer(String label, String option) {
        Ticking.tick(field(label).getByLabel(option));
        return this;
    }

    /** Types a day as an Indonesian browser writes it, and leaves the field. */
    public CounterInBrowser type(String label, LocalDate day) {
        Locator input = field(label).locator("input.fjs-input");
        input.fill(day.format(DateTimeFormatter.ofPattern("dd/MM/uuuu")));
        input.press("Tab");
        return this;
    }

    public CounterInBrowser check(String label) {
        Ticking.tick(field(label).locator("input[type=checkbox]"));
        return this;
    }

    private Locator field(String label) {
        return dialog.locator(".fjs-form-field", new Locator.LocatorOptions().setHasText(label))
                .last();
    }

    /** Presses the button although the engine will refuse; returns the sentence that is shown then. */
    public String startInVain() {
        button().click();
        Locator notice = page.locator(".page-notifications, .modal-content [notifications-panel]")
                .locator(".alert:visible")
                .first();
        assertThat(notice).isInViewport();
        return notice.innerText();
    }

    /** Presses the button although the form is not complete; returns what it complains about. */
    public String complaint() {
        button().click();
        Locator complaint = dialog.locator(".fjs-form-field-error:visible").first();
        complaint.waitFor();
        return complaint.innerText();
    }

    /** Presses the button twice, as impatient people do. */
    public void start() {
        assertThat(button()).isEnabled();
        button().dblclick(new Locator.DblclickOptions().setForce(true));
        assertThat(dialog).hasCount(0);
    }

    private Locator button() {
        return dialog.locator(".modal-footer button[type=submit]");
    }

    /** Every address the browser has asked since the dialog was opened. */
    public List<String> addresses() {
        return addresses;
    }

    public CounterInBrowser photograph(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return this;
    }
}
