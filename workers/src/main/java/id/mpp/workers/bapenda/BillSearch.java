package id.mpp.workers.bapenda;

import id.mpp.workers.bapenda.ResultPage.Range;
import id.mpp.workers.kit.partner.Page;
import id.mpp.workers.kit.partner.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** One search from the form to the last page; what it returns is all the office has, or it fails. */
final class BillSearch {

    private final Visit visit;
    private final String npwpd;
    private final int maxPages;
    private final List<Bill> bills = new ArrayList<>();

    BillSearch(Visit visit, String npwpd, int maxPages) {
        this.visit = visit;
        this.npwpd = npwpd;
        this.maxPages = maxPages;
    }

    /** Searches by the form, which keeps the number out of addresses; nothing is returned for an unknown one. */
    Optional<List<Bill>> from(Page searchForm) {
        Page page = LogIn.stillIn(
                visit.submit(searchForm.form("npwpd", "formulir pencarian tidak dikenal"), Map.of("npwpd", npwpd)));
        ResultPage first = new ResultPage(page, npwpd);
        if (first.isUnknown()) {
            return Optional.empty();
        }
        collect(page, first);
        return Optional.of(List.copyOf(bills));
    }

    private void collect(Page firstPage, ResultPage first) {
        Page page = firstPage;
        ResultPage results = first;
        int total = first.range().total();
        for (int number = 1; take(page, results, number, total); number++) {
            page = LogIn.stillIn(visit.follow(next(page, results, number)));
            results = new ResultPage(page, npwpd);
        }
    }

    /** Adds the bills of this page and says whether more have to follow. */
    private boolean take(Page page, ResultPage results, int number, int total) {
        Range range = results.range();
        List<Bill> here = results.bills();
        boolean continues = range.from() == bills.size() + 1 && range.total() == total && results.number() == number;
        if (!continues || here.isEmpty() || range.to() - range.from() + 1 != here.size() || range.to() > total) {
            throw page.unexpected("jumlah baris tidak sesuai ringkasan");
        }
        bills.addAll(here);
        boolean isLast = bills.size() == total;
        if (isLast && results.next().isPresent()) {
            throw page.unexpected("masih ada halaman setelah data terakhir");
        }
        requireDistinct(page);
        return !isLast;
    }

    private Element next(Page page, ResultPage results, int number) {
        if (number >= maxPages) {
            throw page.unexpected("lebih dari " + maxPages + " halaman");
        }
        return results.next().orElseThrow(() -> page.unexpected("halaman berikutnya tidak ditemukan"));
    }

    /** A bill that comes twice has pushed another one out of sight. */
    private void requireDistinct(Page page) {
        if (bills.stream().map(Bill::skpd).distinct().count() != bills.size()) {
            throw page.unexpected("tagihan yang sama muncul dua kali");
        }
    }
}
