package id.mpp.sandbox.bapenda;

import id.mpp.sandbox.persona.LocalTax.Bill;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How bills are laid out in columns, before and after a redesign.
 *
 * @param id the table's id
 * @param columns from left to right
 */
record BillTable(String id, List<Column> columns) {

    static final BillTable USUAL = new BillTable(
            "tabel-tagihan",
            List.of(
                    new Column("Jenis Pajak", Bill::jenis),
                    new Column("Masa/Tahun", Bill::masa),
                    new Column("Nomor SKPD", Bill::skpd),
                    new Column("Jatuh Tempo", bill -> day(bill.jatuhTempo())),
                    new Column("Jumlah", bill -> rupiah(bill.jumlah())),
                    new Column("Status", bill -> bill.lunas() ? "Lunas" : "Belum lunas")));

    static final BillTable CHANGED = new BillTable(
            "daftar-ketetapan",
            List.of(
                    new Column("No. Ketetapan", Bill::skpd),
                    new Column("Pokok (Rp)", bill -> rupiah(bill.jumlah())),
                    new Column("Keterangan", bill -> bill.lunas() ? "Terbayar" : "Terutang"),
                    new Column("Objek Pajak", Bill::jenis),
                    new Column("Periode", Bill::masa),
                    new Column("Batas Bayar", bill -> day(bill.jatuhTempo()))));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    String html(List<Bill> bills) {
        return "<table id=\"" + id + "\">\n<thead>\n<tr>" + cells("th", Column::heading) + "</tr>\n</thead>\n<tbody>\n"
                + bills.stream()
                        .map(bill ->
                                "<tr>" + cells("td", column -> column.value().apply(bill)) + "</tr>\n")
                        .collect(Collectors.joining())
                + "</tbody>\n</table>";
    }

    private String cells(String tag, Function<Column, String> text) {
        return columns.stream()
                .map(text)
                .map(value -> "<" + tag + ">" + Html.text(value) + "</" + tag + ">")
                .collect(Collectors.joining());
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private static String rupiah(long amount) {
        return "Rp "
                + NumberFormat.getIntegerInstance(Locale.forLanguageTag("id-ID"))
                        .format(amount);
    }

    /** One column: its heading and what it shows of a bill. */
    record Column(String heading, Function<Bill, String> value) {}
}
