package id.mpp.engine.refusals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.mpp.engine.calendar.Calendars;

/** Says to officers in Bahasa Indonesia which report was refused. */
record RefusalWords(Calendars calendars) {

    JsonNode of(RefusedReport report, String answer) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("nomorPermohonan", report.businessKey())
                .put("layanan", report.service())
                .put("peristiwa", event(report.milestone()))
                .put("urutan", String.valueOf(report.sequence()))
                .put("waktu", calendars.current().say(report.at()))
                .put("petugas", report.actorName())
                .put("jawabanOss", answer == null ? "OSS tidak memberi keterangan" : answer);
    }

    /** The words of the templates that designers choose milestones from. */
    private static String event(String milestone) {
        return switch (milestone) {
            case "received" -> "Permohonan diterima";
            case "validation" -> "Verifikasi berkas oleh petugas";
            case "complete" -> "Berkas lengkap dan benar";
            case "incomplete" -> "Berkas tidak lengkap";
            case "paused" -> "Waktu layanan berhenti";
            case "resumed" -> "Waktu layanan berjalan lagi";
            case "stopped" -> "Waktu layanan berhenti dan akan dihitung ulang dari awal";
            case "restarted" -> "Waktu layanan dihitung ulang dari awal";
            case "inspection" -> "Pemeriksaan lapangan";
            case "recommended" -> "Direkomendasikan";
            case "not-recommended" -> "Tidak direkomendasikan";
            case "approved" -> "Disetujui";
            case "refused" -> "Ditolak";
            default -> milestone;
        };
    }
}
