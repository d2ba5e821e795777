package id.mpp.sandbox.bapenda;

import id.mpp.sandbox.bapenda.Register.Taxpayer;
import id.mpp.sandbox.persona.LocalTax.Bill;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The part of a page that shows ten bills and leads to the others.
 *
 * @param taxpayer whose bills
 * @param page the present page, from 1
 * @param pages how many there are
 */
record ResultList(Taxpayer taxpayer, int page, int pages) {

    private static final int ROWS = 10;

    /** A page that does not exist is answered with the nearest one. */
    static ResultList of(Taxpayer taxpayer, int page) {
        int pages = Math.max(1, (taxpayer.bills().size() + ROWS - 1) / ROWS);
        return new ResultList(taxpayer, Math.min(Math.max(page, 1), pages), pages);
    }

    String html(boolean isChanged) {
        return Html.fill(
                Html.read(isChanged ? "hasil-baru" : "hasil"),
                Map.of(
                        "npwpd", Html.text(taxpayer.npwpd()),
                        "nama", Html.text(taxpayer.name()),
                        "ringkasan", summary(),
                        "tabel", (isChanged ? BillTable.CHANGED : BillTable.USUAL).html(shown()),
                        "halaman", pages == 1 ? "" : links()));
    }

    private int before() {
        return (page - 1) * ROWS;
    }

    private List<Bill> shown() {
        return taxpayer.bills().stream().skip(before()).limit(ROWS).toList();
    }

    private String summary() {
        int all = taxpayer.bills().size();
        return "Menampilkan " + (before() + 1) + "–" + Math.min(before() + ROWS, all) + " dari " + all + " data";
    }

    private String links() {
        String numbers = IntStream.rangeClosed(1, pages)
                .mapToObj(number -> number == page
                        ? "<span aria-current=\"page\">" + number + "</span>"
                        : link(number, Integer.toString(number)))
                .collect(Collectors.joining("\n"));
        String next = page < pages ? "\n" + link(page + 1, "Berikutnya") : "";
        return "<nav class=\"paginasi\" aria-label=\"Halaman\">\n" + numbers + next + "\n</nav>";
    }

    private static String link(int number, String text) {
        return "<a href=\"" + BillsController.PATH + "?halaman=" + number + "\">" + text + "</a>";
    }
}
