package id.mpp.engine.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sums as a file that a spreadsheet in Indonesia opens: UTF-8 with a mark, semicolons, decimal commas, and no formulas. */
final class FiguresCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final String FORMULA_BEGINNINGS = "=+-@\t\r";
    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
    private static final List<String> HEADINGS = List.of(
            "Diterima",
            "Selesai",
            "Terbit",
            "Ditolak",
            "Dikabulkan otomatis",
            "Ditutup atau batal",
            "Masih terbuka",
            "Menunggu pemohon",
            "Terlambat",
            "Diputus dengan batas waktu",
            "Tepat waktu",
            "Hari kerja: median",
            "Hari kerja: 90 persen",
            "Hari kerja: rata-rata",
            "MPP: rata-rata",
            "Instansi lain: rata-rata",
            "Pemohon: rata-rata");

    private FiguresCsv() {}

    static String of(By by, List<SumsOfCases.Group> groups) {
        Stream<String> head = Stream.of(line(Stream.concat(Stream.of("Kode", heading(by)), HEADINGS.stream())));
        return BYTE_ORDER_MARK
                + Stream.concat(head, groups.stream().map(FiguresCsv::line)).collect(Collectors.joining());
    }

    private static String heading(By by) {
        return switch (by) {
            case SERVICE -> "Layanan";
            case AGENCY -> "Instansi";
            case MONTH -> "Bulan";
        };
    }

    private static String line(SumsOfCases.Group group) {
        Sums sums = group.sums();
        return line(Stream.concat(
                Stream.of(group.key(), group.title()),
                Stream.of(
                                sums.received(),
                                sums.ended(),
                                sums.issued(),
                                sums.refused(),
                                sums.deemed(),
                                sums.closed(),
                                sums.open(),
                                sums.paused(),
                                sums.overdue(),
                                sums.judged(),
                                sums.inTime(),
                                sums.days().median(),
                                sums.days().p90(),
                                sums.days().mean(),
                                sums.own().mean(),
                                sums.others().mean(),
                                sums.applicant().mean())
                        .map(FiguresCsv::number)));
    }

    private static String line(Stream<String> cells) {
        return cells.map(FiguresCsv::cell).collect(Collectors.joining(";")) + LINE_END;
    }

    private static String number(Number number) {
        return number == null
                ? ""
                : number instanceof Double ? String.format(INDONESIA, "%.2f", number) : number.toString();
    }

    /** A spreadsheet runs what begins like a formula; behind an apostrophe it is text. */
    static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA_BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean isQuoted = Arrays.stream(new String[] {";", "\"", "\n", "\r"}).anyMatch(safe::contains);
        return isQuoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
