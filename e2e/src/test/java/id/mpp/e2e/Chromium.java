package id.mpp.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import id.mpp.e2e.actors.Addresses;
import id.mpp.e2e.actors.CockpitInBrowser;
import id.mpp.e2e.actors.Credentials;
import id.mpp.e2e.actors.ModelerInBrowser;
import id.mpp.e2e.actors.OfficerInBrowser;
import id.mpp.e2e.actors.OurPage;
import id.mpp.e2e.actors.WebappInBrowser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

/** The system's own Chromium; Playwright's downloads are not wanted on a machine that has only package registries. */
final class Chromium implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int WIDTH = 1400;
    private static final int TELEPHONE_WIDTH = 390;
    private static final int HEIGHT = 1000;
    private static final int SMALL_HEIGHT = 760;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable()));
        return new Chromium(playwright, browser);
    }

    private static Path executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium on this machine: ./mpp test installs it"));
    }

    /** A fresh window, as on another computer. */
    OfficerInBrowser officer(Addresses addresses, String login) {
        return new OfficerInBrowser(page(), addresses.engine(), login, Credentials.DEMO.password());
    }

    /** The same with a browser that wants English. */
    OfficerInBrowser officerAbroad(Addresses addresses, String login) {
        return new OfficerInBrowser(page("en-US"), addresses.engine(), login, Credentials.DEMO.password());
    }

    CockpitInBrowser cockpit(Addresses addresses) {
        return cockpit(addresses, "admin");
    }

    CockpitInBrowser cockpit(Addresses addresses, String login) {
        return new CockpitInBrowser(page(), addresses.engine(), login, Credentials.DEMO.password());
    }

    /** A window of the size that pictures in the documentation have. */
    ModelerInBrowser modeler() {
        Page page = page();
        page.setViewportSize(WIDTH, SMALL_HEIGHT);
        return new ModelerInBrowser(page, Checkout.root());
    }

    /** A browser that wants English, at the door of one of the web applications. */
    WebappInBrowser abroad(Addresses addresses, String app) {
        return new WebappInBrowser(page("en-US"), addresses.engine(), app);
    }

    /** A page without a login, on a telephone. */
    OurPage publicPage(String address) {
        Page page = page();
        page.setViewportSize(TELEPHONE_WIDTH, SMALL_HEIGHT);
        page.navigate(address);
        return OurPage.whole(page);
    }

    private Page page() {
        return page("id-ID");
    }

    private Page page(String locale) {
        Page page = browser.newContext(new Browser.NewContextOptions()
                        .setLocale(locale)
                        .setTimezoneId("Asia/Jakarta")
                        .setViewportSize(WIDTH, HEIGHT))
                .newPage();
        page.setDefaultTimeout(PATIENCE.toMillis());
        return page;
    }

    /** Whoever was logged in is logged out. */
    void closeWindows() {
        browser.contexts().forEach(BrowserContext::close);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
