package id.mpp.e2e.actors;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** A page or a tab of ours inside Camunda's web applications. */
public final class OurPage {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final Page page;
    private final String place;

    OurPage(Page page, String place) {
        this.page = page;
        this.place = place;
    }

    /** A page that is ours from edge to edge. */
    public static OurPage whole(Page page) {
        return new OurPage(page, "body");
    }

    public String text() {
        return place().innerText();
    }

    /** Waits until these words are shown, and returns everything that is. */
    public String waitFor(String words) {
        place().getByText(words).first().waitFor();
        return text();
    }

    /** What the page says about the last step. */
    public String message() {
        Locator message = page.locator(".mpp-messages .mpp-message");
        message.waitFor();
        return message.innerText();
    }

    public OurPage fill(String label, String text) {
        Locator field = place().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
        field.fill(text);
        field.dispatchEvent("change");
        return this;
    }

    /** Chooses from a list. */
    public OurPage choose(String label, String option) {
        place().getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel(option));
        return this;
    }

    /** Ticks a box. */
    public OurPage check(String label) {
        Ticking.tick(place().getByLabel(label, new Locator.GetByLabelOptions().setExact(true)));
        return this;
    }

    /** Answers a question by one of its round buttons. */
    public OurPage answer(String question, String answer) {
        place().getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(question))
                .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
                .check();
        return this;
    }

    /** Opens what stands folded behind these words. */
    public OurPage unfold(String words) {
        place().locator("summary", new Locator.LocatorOptions().setHasText(words))
                .all()
                .forEach(Locator::click);
        return this;
    }

    /** Follows a link to where the page shows something else. */
    public OurPage follow(String link) {
        link(link, true).click();
        return this;
    }

    /** Follows the number below these words. */
    public OurPage followNumber(String label) {
        place().locator(".mpp-tile")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(label, new Page.GetByTextOptions().setExact(true))))
                .getByRole(AriaRole.LINK)
                .click();
        return this;
    }

    /** How many charts are drawn. */
    public int pictures() {
        Locator drawn = place().locator(".mpp-chart svg");
        drawn.last().waitFor();
        return drawn.count();
    }

    /** Waits until a link leads to an address with this in it: the page has followed a new address of its own. */
    public OurPage waitForLink(String link, String part) {
        PlaywrightAssertions.assertThat(link(link, true)).hasAttribute("href", Pattern.compile(part));
        return this;
    }

    /** The content of a file that a link offers. */
    public String download(String link) {
        Download file = page.waitForDownload(() -> link(link, true).click());
        try (InputStream content = file.createReadStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Locator link(String name, boolean isWhole) {
        return place().getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(isWhole))
                .first();
    }

    public String value(String label) {
        return place().getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .inputValue();
    }

    public OurPage press(String button) {
        button(button).click();
        return this;
    }

    public boolean isEnabled(String button) {
        return button(button).isEnabled();
    }

    public boolean offers(String button) {
        return button(button).count() > 0;
    }

    private Locator button(String name) {
        return place().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator find(String selector) {
        return place().locator(selector);
    }

    /** Where a link leads. */
    public String link(String text) {
        return place().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(text))
                .getAttribute("href");
    }

    /** What axe finds that keeps people from using what is ours. */
    public List<String> barriers() {
        return new AxeBuilder(page)
                        .setLegacyMode(true) // the other way opens a window that this browser does not need
                        .include(List.of(place))
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(OurPage::barrier)
                        .toList();
    }

    private static String barrier(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + ", e.g. "
                + rule.getNodes().get(0).getHtml();
    }

    /** The whole of it in one picture. */
    public OurPage photograph(Path file) {
        int before = page.viewportSize().height;
        int height = ((Number) place().first().evaluate("element => element.scrollHeight")).intValue() + 400;
        page.setViewportSize(page.viewportSize().width, Math.max(before, height));
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        page.setViewportSize(page.viewportSize().width, before);
        return this;
    }

    /** What a telephone reads off the QR code that is shown. */
    public String scan() {
        byte[] picture = place().locator("img.mpp-qr").screenshot();
        try {
            return Telephone.read(ImageIO.read(new ByteArrayInputStream(picture)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Locator place() {
        return page.locator(place);
    }
}
