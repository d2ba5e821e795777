package id.mpp.engine.figures;

import java.util.List;
import java.util.stream.Stream;

/** Sums as a file for a spreadsheet. */
final class FiguresCsv {

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
        Stream<String> head = Stream.concat(Stream.of("Kode", heading(by)), HEADINGS.stream());
        return Spreadsheet.of(Stream.concat(Stream.of(head), groups.stream().map(FiguresCsv::row)));
    }

    private static String heading(By by) {
        return switch (by) {
            case SERVICE -> "Layanan";
            case AGENCY -> "Instansi";
            case MONTH -> "Bulan";
        };
    }

    private static Stream<String> row(SumsOfCases.Group group) {
        Sums sums = group.sums();
        return Stream.concat(
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
                        .map(Spreadsheet::number));
    }
}
