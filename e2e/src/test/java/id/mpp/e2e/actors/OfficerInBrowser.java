package id.mpp.e2e.actors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** An officer in front of Tasklist, which speaks Bahasa Indonesia to his browser. */
public final class OfficerInBrowser extends TaskFormInBrowser<OfficerInBrowser> {

    /** Agencies are asked before there is a task. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration STEP = Duration.ofSeconds(5);

    private final URI engine;
    private final String login;
    private final String password;

    public OfficerInBrowser(Page page, URI engine, String login, String password) {
        super(page);
        this.engine = engine;
        this.login = login;
        this.password = password;
    }

    public OfficerInBrowser logIn() {
        page.navigate(engine + "/camunda/app/tasklist/");
        new LoginForm(page).pass(login, password, new TaskSearch(page).field());
        return this;
    }

    /** Searches by the application's number; whether the list then shows a task. */
    public boolean find(String key) {
        int count = new TaskSearch(page).find(key) ? 1 : 0;
        assertThat(page.locator(".tasks-list li.task")).hasCount(count);
        return count > 0;
    }

    /** Searches until the list shows a task of this application. */
    public OfficerInBrowser waitForTaskOf(String key) {
        await("task of " + key + " in Tasklist")
                .atMost(PATIENCE)
                .pollInSameThread() // a page belongs to the thread that opened it
                .until(() -> find(key));
        return this;
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

    /** Opens the only task found, in whatever tab is open; a list that is drawn anew under the pointer takes a click away. */
    public void select() {
        await("the chosen task")
                .atMost(PATIENCE)
                .pollInSameThread() // a page belongs to the thread that opened it
                .ignoreException(TimeoutError.class)
                .until(() -> {
                    page.locator(".tasks-list li.task").click();
                    page.locator(".task-details .nav-tabs")
                            .waitFor(new Locator.WaitForOptions().setTimeout(STEP.toMillis()));
                    return true;
                });
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

    /** The whole form in one picture, however long it is. */
    public OfficerInBrowser photograph(Path file) {
        int before = page.viewportSize().height;
        Object height = page.evaluate("() => document.querySelector('.task-details .content').scrollHeight + 160");
        page.setViewportSize(page.viewportSize().width, Math.max(before, ((Number) height).intValue()));
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        page.setViewportSize(page.viewportSize().width, before);
        return this;
    }
}
