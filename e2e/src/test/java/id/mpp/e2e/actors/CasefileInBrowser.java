package id.mpp.e2e.actors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.List;

/** The case file beside a task in Tasklist. */
public final class CasefileInBrowser {

    private final Page page;
    private final OurPage panel;

    CasefileInBrowser(Page page) {
        this.page = page;
        this.panel = new OurPage(page, ".mpp-casefile");
    }

    public String text() {
        return panel.text();
    }

    public String waitFor(String words) {
        return panel.waitFor(words);
    }

    public List<String> barriers() {
        return panel.barriers();
    }

    public CasefileInBrowser photograph(Path file) {
        panel.photograph(file);
        return this;
    }

    /** Without what lies around it in Tasklist. */
    public CasefileInBrowser photographAlone(Path file) {
        page.locator(".mpp-casefile").screenshot(new Locator.ScreenshotOptions().setPath(file));
        return this;
    }

    /** Chooses a file by our own button; that of the browser would speak its language. */
    public CasefileInBrowser attach(String name, String type, byte[] content) {
        page.waitForFileChooser(() -> panel.press("Tambah lampiran…")).setFiles(new FilePayload(name, type, content));
        return this;
    }

    /** Opens the frame of a file below its name. */
    public void open(String name) {
        file(name).getByText("Lihat").click();
    }

    /** What can be seen in the frame of a file. */
    public byte[] look(String name) {
        return file(name).locator("iframe").screenshot();
    }

    /** Opens a file in a window of its own; returns the address that the window then shows. */
    public String openWindow(String name) {
        Page window = page.waitForPopup(() -> file(name).getByText("Lihat").click());
        window.waitForLoadState();
        String address = window.url();
        window.close();
        return address;
    }

    /** Withdraws a file. */
    public CasefileInBrowser withdraw(String name, String reason) {
        file(name)
                .getByText("Tarik", new Locator.GetByTextOptions().setExact(false))
                .first()
                .click();
        file(name).getByLabel("Alasan penarikan").fill(reason);
        file(name)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Tarik lampiran"))
                .click();
        return this;
    }

    private Locator file(String name) {
        return panel.find(".mpp-files > li")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }
}
