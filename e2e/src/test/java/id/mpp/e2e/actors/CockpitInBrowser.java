package id.mpp.e2e.actors;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;

/** An operator in front of Cockpit. */
public final class CockpitInBrowser {

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
        page.getByPlaceholder("Username").fill(login);
        page.getByPlaceholder("Password").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in"))
                .click();
        page.getByText("Running Process Instances").waitFor();
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
        page.getByText("Incidents", new Page.GetByTextOptions().setExact(true)).click();
        page.locator(".ctn-tabbed-content table, .incidents-tab table, table.incidents")
                .first()
                .waitFor();
        return text();
    }

    public String text() {
        return page.locator("body").innerText();
    }

    public CockpitInBrowser photograph(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        return this;
    }
}
