package id.mpp.e2e.actors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;

/** The page with the calendar, as an administrator uses it. */
public final class CalendarPage {

    private final OurPage page;

    public CalendarPage(OurPage page) {
        this.page = page;
    }

    /** Writes a holiday of the region into the draft. */
    public CalendarPage addHoliday(LocalDate date, String name) {
        page.press("Tambah hari " + date.getYear());
        Locator row = page.find("[data-year='" + date.getYear() + "'] tbody tr").last();
        fill(row, "Tanggal", date.toString());
        fill(row, "Nama", name);
        return this;
    }

    private static void fill(Locator row, String label, String text) {
        Locator field = row.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
        field.fill(text);
        field.blur();
    }

    /** Adds a day about which nothing is said yet. */
    public CalendarPage addEmptyDay(int year) {
        page.press("Tambah hari " + year);
        return this;
    }

    /** Asks which cases would move; returns the answer, table included. */
    public String preview() {
        page.press("Pratinjau");
        page.find("form [role=status]").waitFor();
        return page.find("form").innerText();
    }

    /** Asks although the draft is not right; returns the complaint. */
    public String previewInVain() {
        page.press("Pratinjau");
        return page.message();
    }

    /** The new deadline of a case in the preview. */
    public String newDeadline(String key) {
        return page.find("form tbody tr")
                .filter(new Locator.FilterOptions().setHasText(key))
                .locator("td")
                .last()
                .innerText();
    }

    public CalendarPage because(String reason) {
        page.find("form")
                .getByLabel("Alasan perubahan", new Locator.GetByLabelOptions().setExact(true))
                .fill(reason);
        return this;
    }

    /** Puts it in force, or tries to; returns what the page says. */
    public String apply() {
        page.press("Terapkan");
        return page.message();
    }

    public boolean mayBeApplied() {
        return page.isEnabled("Terapkan");
    }

    /** What the draft changes, in words. */
    public List<String> changes() {
        return page.find(".mpp-changes li").allInnerTexts();
    }

    /** Pastes a whole calendar and takes it into the draft; returns what the page says. */
    public String load(String document) {
        Locator loader = page.find(".mpp-document");
        if (loader.getAttribute("open") == null) {
            loader.locator("summary").click();
        }
        loader.getByRole(AriaRole.TEXTBOX).fill(document);
        page.press("Muat ke isian");
        return page.message();
    }

    public OurPage page() {
        return page;
    }
}
