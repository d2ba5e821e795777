package id.mpp.e2e.actors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An operator in front of Cockpit. */
public final class CockpitInBrowser {

    /** An arrow is a thin thing: a browser may call it invisible. */
    private static final Locator.WaitForOptions WHEREVER =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    private final Page page;
    private final URI engine;
    private final String login;
    private final String password;

    public CockpitInBrowser(Page page, URI engine, String login, String password) {
        this.page = page;
        this.engine = engine;
        this.login = login;
        this.password = password;
    }

    public CockpitInBrowser logIn() {
        page.navigate(engine + "/camunda/app/cockpit/");
        return passLogin();
    }

    /** The session ends, as after a long break. */
    public void loseSession() {
        page.context().clearCookies();
    }

    /** Logs in again by the way that a page of ours offers, without loading Cockpit anew. */
    public CockpitInBrowser logInAgain() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Masuk"))
                .click();
        return passLogin();
    }

    private CockpitInBrowser passLogin() {
        new LoginForm(page).pass(login, password, page.getByText("Instans proses yang berjalan"));
        return this;
    }

    /** Opens a running process with its diagram. */
    public CockpitInBrowser openProcess(String instance) {
        page.navigate(engine + "/camunda/app/cockpit/default/#/process-instance/" + instance + "/runtime");
        page.locator(".djs-container").first().waitFor();
        return this;
    }

    /** Opens the tab with what has gone wrong, and returns its text. */
    public String incidents() {
        page.getByText("Insiden", new Page.GetByTextOptions().setExact(true)).click();
        page.locator(".ctn-tabbed-content table, .incidents-tab table, table.incidents")
                .first()
                .waitFor();
        return text();
    }

    /** What the navigation bar offers. */
    public List<String> entries() {
        return entry().allInnerTexts().stream().map(String::strip).toList();
    }

    /** Opens a page of ours from the navigation bar. */
    public OurPage open(String entry) {
        entry().filter(new Locator.FilterOptions().setHasText(entry)).click();
        return shown();
    }

    /** Opens a page of ours from the last entry of the navigation bar, behind which the seldom ones stand. */
    public OurPage openMore(String entry) {
        page.locator("[cam-widget-header] .dropdown-toggle:visible")
                .filter(new Locator.FilterOptions().setHasText("Lainnya"))
                .click();
        return open(entry);
    }

    /** Opens a page of ours by its address, as whoever has been given it. */
    public OurPage goTo(String address) {
        page.navigate(engine + "/camunda/app/cockpit/default/#" + address);
        return shown();
    }

    /** Lets an address of the API answer this from now on. */
    public CockpitInBrowser answer(String path, int status, String json) {
        page.route(
                "**" + path,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(status)
                        .setContentType("application/json")
                        .setBody(json)));
        return this;
    }

    /** Opens the tab with the application's story, below the diagram. */
    public OurPage openStory() {
        page.getByText("Riwayat permohonan").click();
        page.locator(".mpp-story").waitFor();
        return new OurPage(page, ".mpp");
    }

    /** Opens the diagram of a service as it is now. */
    public CockpitInBrowser openDiagram(String service) {
        page.navigate(engine + "/camunda/app/cockpit/default/#/processes");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(service).setExact(true))
                .first()
                .click();
        page.locator(".djs-element").first().waitFor();
        return this;
    }

    /** Opens a tab of ours below the diagram. */
    public OurPage openTab(String label) {
        page.getByText(label, new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        return tab();
    }

    /** The tab of ours that is open below the diagram. */
    public OurPage tab() {
        page.locator(".mpp-panel:not([aria-busy])").waitFor();
        return new OurPage(page, ".mpp-panel");
    }

    /** Which elements of the diagram have a look of ours. */
    public Set<String> marked(String look) {
        page.locator(".djs-element." + look).first().waitFor(WHEREVER);
        return page.locator(".djs-element." + look).all().stream()
                .map(element -> element.getAttribute("data-element-id"))
                .collect(Collectors.toSet());
    }

    /** What is written on the diagram, of ours. */
    public List<String> badges() {
        page.locator(".djs-overlay .mpp-badge").first().waitFor(WHEREVER);
        return page.locator(".djs-overlay .mpp-badge").allTextContents();
    }

    private OurPage shown() {
        page.locator(".mpp-page .mpp-messages:not(:empty), .mpp-page .mpp-body:not(:empty)")
                .first()
                .waitFor();
        return new OurPage(page, ".mpp-page");
    }

    private Locator entry() {
        return page.locator("[cam-widget-header] a[href^='#/']:visible");
    }

    public String text() {
        return page.locator("body").innerText();
    }

    public CockpitInBrowser photograph(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        return this;
    }
}
