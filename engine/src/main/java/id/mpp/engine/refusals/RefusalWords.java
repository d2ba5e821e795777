package id.mpp.engine.refusals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.journal.Milestone;

/** Says to officers in Bahasa Indonesia which report was refused. */
record RefusalWords(Calendars calendars) {

    JsonNode of(RefusedReport report, String answer) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("nomorPermohonan", report.businessKey())
                .put("layanan", report.service())
                .put("peristiwa", Milestone.of(report.milestone()).label())
                .put("urutan", String.valueOf(report.sequence()))
                .put("waktu", calendars.current().say(report.at()))
                .put("petugas", report.actorName())
                .put("jawabanOss", answer == null ? "OSS tidak memberi keterangan" : answer);
    }
}
