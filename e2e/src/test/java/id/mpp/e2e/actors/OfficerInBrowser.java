package id.mpp.e2e.actors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** An officer in front of Tasklist, which speaks Bahasa Indonesia to his browser. */
public final class OfficerInBrowser {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration STEP = Duration.ofSeconds(5);

    private final Page page;
    private final URI engine;
    private final String login;
    private final String password;

    public OfficerInBrowser(Page page, URI engine, String login, String password) {
        this.page = page;
        this.engine = engine;
        this.login = login;
        this.password = password;
    }

    public OfficerInBrowser logIn() {
        page.navigate(engine + "/camunda/app/tasklist/");
        new LoginForm(page).pass(login, password, searchField());
        return this;
    }

    /** Searches by the application's number; whether the list then shows a task. */
    public boolean find(String key) {
        Response found = await("search for " + key)
                .atMost(PATIENCE)
                .pollInSameThread() // a page belongs to the thread that opened it
                .ignoreException(TimeoutError.class) // a list that came late has taken the half-typed search away
                .until(() -> search(key), answer -> true);
        int count = found.text().contains("\"count\":0") ? 0 : 1;
        assertThat(page.locator(".tasks-list li.task")).hasCount(count);
        return count > 0;
    }

    private Response search(String key) {
        forgetSearch();
        searchField().fill("nomor permohonan", new Locator.FillOptions().setTimeout(STEP.toMillis()));
        page.locator(".tasks-list .search-field")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions()
                                .setName("Nomor permohonan")
                                .setExact(true))
                .click(new Locator.ClickOptions().setTimeout(STEP.toMillis()));
        Locator number = page.locator(".tasks-list .value-field input:visible");
        number.fill(key, new Locator.FillOptions().setTimeout(STEP.toMillis()));
        return page.waitForResponse(
                response -> isSearch(response.request(), key),
                new Page.WaitForResponseOptions().setTimeout(STEP.toMillis()),
                () -> number.press("Enter", new Locator.PressOptions().setTimeout(STEP.toMillis())));
    }

    private void forgetSearch() {
        Locator old = page.locator(".tasks-list .remove-search");
        while (old.count() > 0) {
            old.first().click(new Locator.ClickOptions().setTimeout(STEP.toMillis()));
        }
    }

    private static boolean isSearch(Request request, String key) {
        return request.url().contains("/filter/")
                && Optional.ofNullable(request.postData()).orElse("").contains(key);
    }

    private Locator searchField() {
        return page.locator(".tasks-list").getByPlaceholder("Cari tugas");
    }

    /** The names of the lists, from top to bottom. */
    public List<String> lists() {
        Locator names = page.locator(".task-filter h4 a");
        names.first().waitFor();
        return names.allInnerTexts().stream()
                .map(text -> text.replaceAll("\\s*\\d*$", "").strip())
                .toList();
    }

    /** Opens one of the lists. */
    public OfficerInBrowser openList(String name) {
        page.locator(".task-filter h4")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .click();
        assertThat(page.locator(".task-filter.active h4")).containsText(name);
        return this;
    }

    /** What stands on the cards of the list that is open. */
    public OurPage cards() {
        return new OurPage(page, ".tasks-list li.task");
    }

    /** How many tasks the list shows that is open. */
    public OfficerInBrowser waitForTasks(int count) {
        assertThat(page.locator(".tasks-list li.task")).hasCount(count);
        return this;
    }

    /** The box above the list. */
    public OurPage searchBox() {
        return new OurPage(page, ".mpp-above-list");
    }

    /** Looks for a number or a name from the box above the list, without the mouse. */
    public OurPage lookFor(String text) {
        Locator box = page.locator(".mpp-above-list").getByLabel("Nomor permohonan atau nama pemohon");
        box.fill(text);
        box.press("Enter");
        page.locator(".mpp-page [role='search']").waitFor();
        return new OurPage(page, ".mpp-page");
    }

    /** Opens the table of all tasks. */
    public OurPage openWorklist() {
        page.locator("[cam-widget-header]").getByText("Semua tugas").click();
        page.locator(".mpp-page [role='search']").waitFor();
        return new OurPage(page, ".mpp-page");
    }

    /** Tasklist as it stands. */
    public OfficerInBrowser photographAll(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        return this;
    }

    /** Opens the only task found, in whatever tab is open. */
    public void select() {
        page.locator(".tasks-list li.task").click();
    }

    /** Opens the only task found, and its form. */
    public OfficerInBrowser open() {
        select();
        return openForm();
    }

    /** Opens the tab with the form of the open task. */
    public OfficerInBrowser openForm() {
        openTab("Formulir");
        page.locator(".fjs-form").waitFor();
        return this;
    }

    /** Opens the tab with the case file of the open task. */
    public CasefileInBrowser openCasefile() {
        openTab("Berkas permohonan");
        return casefile();
    }

    /** Reads the case file of the open task until it says this, and comes back to the form to decide. */
    public String read(String words) {
        String text = openCasefile().waitFor(words);
        openForm();
        return text;
    }

    /** The case file, which stands before the officer as soon as he has chosen a task. */
    public CasefileInBrowser casefile() {
        page.locator(".mpp-casefile").waitFor();
        return new CasefileInBrowser(page);
    }

    private void openTab(String name) {
        page.locator(".task-details .nav-tabs").getByText(name).click();
    }

    /** Opens the tab with the story of the application that the open task belongs to. */
    public OurPage openStory() {
        openTab("Riwayat permohonan");
        page.locator(".mpp-story").waitFor();
        return new OurPage(page, ".mpp-panel");
    }

    /** Opens the page on which officers look up cases of theirs, also those that they are done with. */
    public OurPage openStoryPage() {
        page.locator("[cam-widget-header]").getByText("Riwayat permohonan").click();
        page.locator(".mpp-page form").waitFor();
        return new OurPage(page, ".mpp-page");
    }

    /** Opens the page on which deputies are named. */
    public OurPage openDeputies() {
        page.locator("[cam-widget-header]").getByText("Wakil saya").click();
        page.locator(".mpp-page form").waitFor();
        return new OurPage(page, ".mpp-page");
    }

    /** Opens the page on which officers hand surveys out. */
    public OurPage openSurveyPage() {
        page.locator("[cam-widget-header]").getByText("Survei kepuasan").click();
        page.locator(".mpp-page form").waitFor();
        return new OurPage(page, ".mpp-page");
    }

    /** Waits until Tasklist says in whose name the open task would be done. */
    public String waitForRepresented() {
        Locator words = page.locator(".mpp-deputy .mpp-chip");
        words.waitFor();
        return words.innerText();
    }

    /** The same on a slow line: the list of tasks comes only after something was done on that page. */
    public OurPage openStoryPageBeforeTheList(Consumer<OurPage> step) {
        List<Route> late = new ArrayList<>();
        page.route(url -> url.contains("/engine-rest/") && url.contains("/filter"), late::add);
        page.reload();
        OurPage story = openStoryPage();
        step.accept(story);
        page.unrouteAll();
        late.forEach(Route::resume);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return story;
    }

    /** Opens the list of what this officer may start. */
    public CounterInBrowser openCounter() {
        page.locator(".start-process-action a").click();
        page.locator(".modal-content").waitFor();
        return new CounterInBrowser(page);
    }

    /** What stands below the form about the answer that is chosen. */
    public OurPage outlook() {
        page.locator(".mpp-outlook").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return new OurPage(page, ".mpp-outlook");
    }

    /** Chooses from the list of reasons, by the beginning of the sentence. */
    public OfficerInBrowser chooseReason(String beginning) {
        Locator list = page.locator(".mpp-reasons select");
        String sentence = list.locator("option", new Locator.LocatorOptions().setHasText(beginningWith(beginning)))
                .getAttribute("value");
        list.selectOption(sentence);
        return this;
    }

    /** What axe finds in the list of reasons. */
    public List<String> formBarriers() {
        return new OurPage(page, ".mpp-reasons").barriers();
    }

    /** Presses the button although a colleague has the task; returns the sentence that Tasklist then shows. */
    public String claimAndBeRefused() {
        page.locator(".task-card button.claim").click();
        Locator notices = page.locator(".page-notifications");
        notices.locator(".close:visible").first().waitFor();
        return notices.innerText();
    }

    public OfficerInBrowser claim() {
        page.locator(".task-card button.claim").click();
        assertThat(page.locator(".task-card .assignee")).not().containsText("Ambil");
        return this;
    }

    /** Everything the form shows. */
    public String form() {
        return page.locator(".fjs-form").innerText();
    }

    /** Chooses one of the round buttons by the beginning of its label. */
    public OfficerInBrowser choose(String label) {
        Ticking.tick(radio(label));
        return this;
    }

    /** Waits until one of the round buttons is shown as chosen. */
    public OfficerInBrowser waitForChoice(String label) {
        assertThat(radio(label)).isChecked();
        return this;
    }

    private Locator radio(String label) {
        return page.locator(".fjs-form-field-radio label", new Page.LocatorOptions().setHasText(beginningWith(label)))
                .locator("input");
    }

    public OfficerInBrowser fill(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /** What stands in a field of the form. */
    public String value(String label) {
        return field(label).inputValue();
    }

    private Locator field(String label) {
        return page.locator(".fjs-form-field").getByLabel(beginningWith(label));
    }

    /** Waits until Tasklist says this about the draft of the open form. */
    public OfficerInBrowser waitForDraft(String words) {
        assertThat(page.locator(".mpp-draft")).containsText(words);
        return this;
    }

    /** Presses the browser's own button. */
    public OfficerInBrowser reload() {
        page.reload();
        return this;
    }

    /** As after a long lunch. */
    public OfficerInBrowser loseSession() {
        page.context().clearCookies();
        return this;
    }

    /** Chooses from a list that opens. */
    public OfficerInBrowser select(String label, String option) {
        Locator field = page.locator(".fjs-form-field-select", new Page.LocatorOptions().setHasText(label));
        field.locator(".fjs-input-group").click();
        field.locator(".fjs-dropdownlist-item", new Locator.LocatorOptions().setHasText(option))
                .click();
        return this;
    }

    /** What is chosen in a list. */
    public String selected(String label) {
        return page.locator(".fjs-form-field-select", new Page.LocatorOptions().setHasText(label))
                .locator(".fjs-select-display")
                .innerText();
    }

    /** Picks the present day in the calendar. */
    public OfficerInBrowser pickToday() {
        page.locator(".fjs-form-field-datetime input:visible").first().click();
        page.locator(".flatpickr-calendar.open .flatpickr-day.today").click();
        return this;
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

    /** The whole form in one picture, however long it is. */
    public OfficerInBrowser photograph(Path file) {
        int before = page.viewportSize().height;
        Object height = page.evaluate("() => document.querySelector('.task-details .content').scrollHeight + 160");
        page.setViewportSize(page.viewportSize().width, Math.max(before, ((Number) height).intValue()));
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        page.setViewportSize(page.viewportSize().width, before);
        return this;
    }

    /** Labels are plain words; the browser knows no Java quoting. */
    private static Pattern beginningWith(String label) {
        return Pattern.compile("^\\s*" + label);
    }
}
