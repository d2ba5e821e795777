package id.mpp.workers.bapenda;

import id.mpp.workers.kit.partner.Page;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** One page of results, read only after it has proved that it is one and answers our question. */
final class ResultPage {

    private static final Pattern SUMMARY = Pattern.compile("Menampilkan (\\d{1,6})[–-](\\d{1,6}) dari (\\d{1,6}) data");

    private final Page page;
    private final Element results;

    /** Throws unless the page shows the results for this number. */
    ResultPage(Page page, String npwpd) {
        this.page = page;
        this.results = page.only("#hasil", "halaman hasil tidak dikenal");
        String answered =
                page.only("#hasil #npwpd-dicari", "halaman hasil tanpa NPWPD").text();
        if (!plain(answered).equals(plain(npwpd))) {
            throw page.unexpected("halaman hasil untuk NPWPD lain");
        }
    }

    boolean isUnknown() {
        Elements nothing = results.select(".kosong");
        if (nothing.isEmpty()) {
            return false;
        }
        if (!nothing.text().equals("Data tidak ditemukan")
                || !results.select("table, .ringkasan, .paginasi").isEmpty()) {
            throw page.unexpected("halaman hasil bertentangan");
        }
        return true;
    }

    Range range() {
        Matcher summary = SUMMARY.matcher(
                page.only("#hasil .ringkasan", "ringkasan hasil tidak dikenal").text());
        if (!summary.matches()) {
            throw page.unexpected("ringkasan hasil tidak dikenal");
        }
        return new Range(number(summary, 1), number(summary, 2), number(summary, 3));
    }

    List<Bill> bills() {
        return new BillTable(page, page.only("#hasil table", "tabel tagihan tidak dikenal")).bills();
    }

    /** The number of this page among the others; a single page carries none. */
    int number() {
        Elements current = results.select(".paginasi [aria-current=page]");
        if (results.select(".paginasi").isEmpty()) {
            return 1;
        }
        if (current.size() != 1 || !current.text().matches("\\d{1,4}")) {
            throw page.unexpected("nomor halaman tidak dikenal");
        }
        return Integer.parseInt(current.text());
    }

    Optional<Element> next() {
        return results.select(".paginasi a[href]").stream()
                .filter(link -> link.text().equals("Berikutnya"))
                .findFirst();
    }

    /** The office may write the number with its own dots. */
    private static String plain(String npwpd) {
        return npwpd.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }

    private static int number(Matcher summary, int group) {
        return Integer.parseInt(summary.group(group));
    }

    /** Which rows of how many a page shows. */
    record Range(int from, int to, int total) {}
}
