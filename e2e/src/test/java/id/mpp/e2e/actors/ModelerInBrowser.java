package id.mpp.e2e.actors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A designer in front of Camunda Modeler: its own library, used with mouse and keyboard. */
public final class ModelerInBrowser {

    private static final int STEPS = 8;

    private final Page page;
    private final Path project;
    private final List<String> complaints = new ArrayList<>();

    /** @param project the folder that holds {@code modeler} with its library installed */
    public ModelerInBrowser(Page page, Path project) {
        this.page = page;
        this.project = project;
        page.onPageError(complaints::add);
    }

    /** What the library says about the diagram, the templates beside it, or itself. */
    public List<String> complaints() {
        return complaints;
    }

    @SuppressWarnings("unchecked")
    public ModelerInBrowser open(Path diagram) throws IOException {
        page.navigate(project.resolve("modeler/src/page.html").toUri().toString());
        complaints.addAll((List<String>) page.evaluate(
                "([xml, templates]) => mpp.open(xml, JSON.parse(templates))",
                List.of(Files.readString(diagram), templates(diagram).toString())));
        return this;
    }

    private static ArrayNode templates(Path diagram) throws IOException {
        ArrayNode all = new ObjectMapper().createArrayNode();
        try (Stream<Path> files = Files.list(diagram.getParent().resolveSibling(".camunda/element-templates"))) {
            for (Path file : files.sorted().toList()) {
                all.addAll((ArrayNode) new ObjectMapper().readTree(file.toFile()));
            }
        }
        return all;
    }

    public void save(Path diagram) throws IOException {
        Files.writeString(diagram, (String) page.evaluate("mpp.save()"));
    }

    public ModelerInBrowser click(String element) {
        BoundingBox box = box(element);
        page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
        return this;
    }

    /** Moves everything behind the middle of a flow to the right. */
    public ModelerInBrowser makeSpace(String flow, int width) {
        palette("space-tool");
        BoundingBox box = box(flow);
        double x = box.x + box.width / 2;
        double y = box.y - 60;
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x + width, y, new Mouse.MoveOptions().setSteps(STEPS));
        page.mouse().up();
        return this;
    }

    /** Drops a task onto a flow and makes a service task of it. */
    public ModelerInBrowser putServiceTask(String flow) {
        palette("create.task");
        BoundingBox box = box(flow);
        page.mouse().move(box.x, box.y);
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2, new Mouse.MoveOptions().setSteps(STEPS));
        page.mouse().down();
        page.mouse().up();
        page.locator(".djs-context-pad .entry[data-action=replace]").click();
        page.locator(".djs-popup .entry[data-id=replace-with-service-task]").click();
        return this;
    }

    /** Opens the list of templates and looks for one. */
    public ModelerInBrowser searchTemplate(String words) {
        panel().getByText("Select", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.locator(".djs-popup input").pressSequentially(words);
        assertThat(page.locator(".djs-popup .entry")).hasCount(1);
        return this;
    }

    public ModelerInBrowser chooseTemplate(String words) {
        page.locator(".djs-popup .entry", new Page.LocatorOptions().setHasText(words))
                .click();
        panel().getByText("Applied").waitFor();
        return this;
    }

    /** Opens a group of the panel at the side. */
    public ModelerInBrowser unfold(String group) {
        panel().locator(".bio-properties-panel-group-header", new Locator.LocatorOptions().setHasText(group))
                .first()
                .click();
        return this;
    }

    public ModelerInBrowser fill(String label, String text) {
        Locator field = panel().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
        field.fill(text);
        field.blur();
        return this;
    }

    /** What the panel shows in a field. */
    public String value(String label) {
        return panel().getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .inputValue();
    }

    public ModelerInBrowser photograph(Path file, int height) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setClip(0, 0, page.viewportSize().width, height));
        return this;
    }

    private void palette(String action) {
        page.locator(".djs-palette .entry[data-action='" + action + "']").click();
    }

    private BoundingBox box(String element) {
        return page.locator("[data-element-id='" + element + "'] .djs-visual")
                .first()
                .boundingBox();
    }

    private Locator panel() {
        return page.locator("#panel");
    }
}
