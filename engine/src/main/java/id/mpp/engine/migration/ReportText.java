package id.mpp.engine.migration;

import java.time.Instant;
import java.util.function.Function;

/** Writes the report of a run for a terminal, in Bahasa Indonesia. */
final class ReportText {

    private ReportText() {}

    static String of(Report report, Function<Instant, String> moments) {
        Sheet sheet = new Sheet();
        sheet.line("Pemindahan " + report.id() + ": layanan " + report.service() + " dari versi " + report.from()
                + " ke versi " + report.to());
        sheet.line("Dimulai oleh " + report.begunByName() + " pada " + moments.apply(report.begunAt()));
        sheet.line("Pemetaan: " + PlanText.mapping(report.mapping()));
        sheet.line("Keadaan     : " + state(report));
        sheet.line("Dipindahkan : " + report.migrated());
        sheet.line("Ditinggalkan: " + report.left());
        sheet.line("Menunggu    : " + report.remaining());
        if (report.stopped() != null) {
            sheet.gap();
            sheet.line("Berhenti pada " + report.stopped().number() + ", yang tidak berubah:");
            sheet.line("  " + report.stopped().reason());
            sheet.line(
                    "Perbaiki pemetaan (--map), atau tinggalkan yang tidak dapat dipindahkan (--leave), lalu jalankan"
                            + " lagi.");
        }
        if (report.left() > 0) {
            sheet.gap();
            sheet.line("Ditinggalkan pada versi " + report.from() + ":");
            report.cases().stream()
                    .filter(Report.Line::isLeft)
                    .forEach(line -> sheet.line("  " + line.number() + ": " + line.leftBecause()));
        }
        return sheet.text();
    }

    static String state(Report report) {
        return switch (report.state()) {
            case "running" -> "berjalan";
            case "stopped" -> "berhenti";
            case "done" -> "selesai";
            default -> "digantikan pemindahan lain";
        };
    }
}
