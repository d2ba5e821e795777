package id.mpp.modeler;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Modeler's own library in the system's Chromium, with all that the page complains of. */
final class ModelerPage implements AutoCloseable {

    private static final double PATIENCE = 10_000;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(List.of("--font-render-hinting=none")));
    private final Page page = browser.newPage();
    private final List<String> complaints = new ArrayList<>();

    ModelerPage() {
        Node.install();
        page.setDefaultTimeout(PATIENCE);
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
    }

    /** Opens a diagram as a Modeler does that has just been started, and says what the library warns of. */
    @SuppressWarnings("unchecked")
    List<String> open(String diagram, ArrayNode templates) {
        page.navigate(Path.of("src/page.html").toUri().toString());
        return (List<String>) page.evaluate(
                "([xml, templates]) => mpp.open(xml, JSON.parse(templates))", List.of(diagram, templates.toString()));
    }

    String save() {
        return (String) page.evaluate("mpp.save()");
    }

    String picture() {
        return (String) page.evaluate("mpp.picture()");
    }

    void apply(String element, String template) {
        page.evaluate("([element, template]) => mpp.apply(element, template)", List.of(element, template));
    }

    /** The panel at the side, when the element is selected. */
    Locator panelOf(String element) {
        page.evaluate("element => mpp.select(element)", element);
        return page.locator("#panel");
    }

    List<String> complaints() {
        return complaints;
    }

    private static Path executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium on this machine: ./mpp test installs it"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
