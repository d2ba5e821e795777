package id.mpp.e2e.actors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Somebody in front of one of Camunda's four web applications who looks at its language and at whose it is. */
public final class WebappInBrowser {

    private static final String SWITCH = ".mpp-languages [role='group']";

    private final Page page;
    private final URI engine;
    private final String app;

    public WebappInBrowser(Page page, URI engine, String app) {
        this.page = page;
        this.engine = engine;
        this.app = app;
    }

    /** Opens a page of the application by what stands behind the number sign. */
    public WebappInBrowser open(String place) {
        String start = engine + "/camunda/app/" + app + "/default/";
        boolean isThere = page.url().startsWith(start);
        page.navigate(start + "#" + place);
        if (isThere) {
            page.reload(); // another place behind the number sign loads nothing, so there would be nothing to wait for
        }
        return settle();
    }

    /** Goes to another of the four in the same browser. */
    public WebappInBrowser goTo(String other) {
        return new WebappInBrowser(page, engine, other).open("/");
    }

    public WebappInBrowser logIn(String login, String password) {
        new LoginForm(page).pass(login, password, page.locator("[cam-widget-header] .account"));
        return settle();
    }

    /** Presses one of the languages; the page is loaded anew. */
    public WebappInBrowser speak(String language) {
        button(language).click();
        assertThat(button(language)).hasAttribute("aria-pressed", "true");
        return settle();
    }

    /** Chooses a language as somebody without a mouse does. */
    public WebappInBrowser speakByKeyboard(String language) {
        button(language).focus();
        page.keyboard().press("Enter");
        assertThat(button(language)).hasAttribute("aria-pressed", "true");
        return settle();
    }

    private Locator button(String language) {
        return page.locator(SWITCH).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(language));
    }

    /** Waits until these words are shown. */
    public WebappInBrowser waitFor(String words) {
        page.getByText(words).locator("visible=true").first().waitFor();
        return this;
    }

    /** What can be read, line by line and cell by cell, as the pages write it before style sheets make capitals of it. */
    public List<String> lines() {
        Object said = page.evaluate("""
                () => {
                  const style = document.createElement('style');
                  style.textContent = '* { text-transform: none !important }';
                  document.head.append(style);
                  const hints = [...document.querySelectorAll('[placeholder], [title]')]
                    .filter(element => element.checkVisibility())
                    .flatMap(element => [element.placeholder, element.title]);
                  const lines = document.body.innerText.split(/[\\n\\t]/);
                  style.remove();
                  return [...lines, ...hints].filter(text => text).map(text => text.trim());
                }""");
        return ((List<?>) said).stream().map(Object::toString).toList();
    }

    /** Lines that are word for word one of Camunda's English texts, and something else in Indonesian. */
    public Set<String> leftInEnglish() {
        Set<String> english = texts("en");
        english.removeAll(texts("id"));
        english.retainAll(lines());
        return english;
    }

    private Set<String> texts(String language) {
        Object texts = page.evaluate(
                "file => fetch(file).then(answer => answer.json()).then(json => Object.values(json.labels))",
                engine + "/camunda/app/" + app + "/locales/" + language + ".json");
        Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        ((List<?>) texts).forEach(text -> known.add(text.toString().strip()));
        return known;
    }

    public String title() {
        return page.title();
    }

    public String icon() {
        return page.locator("link[rel='icon']").getAttribute("href");
    }

    /** The language that a screen reader is told. */
    public String language() {
        return page.locator("html").getAttribute("lang");
    }

    /** Addresses of other people's that a click would lead to. */
    public List<String> waysOut() {
        Object links = page.locator("a:visible").evaluateAll("links => links.map(link => link.href)");
        return ((List<?>) links)
                .stream()
                        .map(Object::toString)
                        .filter(address -> address.startsWith("http") && !address.startsWith(engine.toString()))
                        .toList();
    }

    public boolean shows(String selector) {
        return page.locator(selector).locator("visible=true").count() > 0;
    }

    /** What axe finds wrong with the choice of the language. */
    public List<String> barriers() {
        return new OurPage(page, SWITCH).barriers();
    }

    public WebappInBrowser photograph(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        return this;
    }

    private WebappInBrowser settle() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.locator(SWITCH).waitFor();
        return this;
    }
}
