package id.mpp.workers.bapenda;

import id.mpp.workers.kit.partner.Page;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The table of bills; its columns are found by their headings, and every cell has to be what its heading says. */
final class BillTable {

    private static final Set<String> HEADINGS =
            Set.of("Jenis Pajak", "Masa/Tahun", "Nomor SKPD", "Jatuh Tempo", "Jumlah", "Status");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd-MM-uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Page page;
    private final Element table;
    private final List<String> headings;

    BillTable(Page page, Element table) {
        this.page = page;
        this.table = table;
        this.headings = table.select("> thead > tr > th").eachText();
        if (headings.size() != HEADINGS.size() || !HEADINGS.equals(Set.copyOf(headings))) {
            throw page.unexpected("kolom tabel tagihan berubah");
        }
    }

    List<Bill> bills() {
        return table.select("> tbody > tr").stream().map(this::bill).toList();
    }

    private Bill bill(Element row) {
        Elements cells = row.children();
        boolean isComplete = cells.size() == headings.size()
                && cells.stream().allMatch(cell -> cell.is("td:not([colspan]):not([rowspan])") && cell.hasText());
        if (!isComplete) {
            throw page.unexpected("baris tagihan tidak lengkap");
        }
        requireDay(cell(cells, "Jatuh Tempo"));
        return new Bill(cell(cells, "Nomor SKPD"), amount(cell(cells, "Jumlah")), isPaid(cell(cells, "Status")));
    }

    private String cell(Elements cells, String heading) {
        return cells.get(headings.indexOf(heading)).text();
    }

    /** Not needed for the verdict, yet a date in its place shows that the columns are not shifted. */
    private void requireDay(String text) {
        try {
            DAY.parse(text);
        } catch (DateTimeParseException e) {
            throw page.unexpected("jatuh tempo tidak dikenal");
        }
    }

    private long amount(String text) {
        return Rupiah.parse(text).orElseThrow(() -> page.unexpected("jumlah tagihan tidak dikenal"));
    }

    private boolean isPaid(String text) {
        return switch (text) {
            case "Lunas" -> true;
            case "Belum lunas" -> false;
            default -> throw page.unexpected("status tagihan tidak dikenal");
        };
    }
}
