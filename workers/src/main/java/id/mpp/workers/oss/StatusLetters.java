package id.mpp.workers.oss;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.kit.Wib;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes {@code IZINSTATUS} from an entry of the journal. */
record StatusLetters(OssProperties settings) {

    static final String ROOT = "IZINSTATUS";

    private static final int REMARK = 65_535;

    /** The letter, or nothing when the guide has no status for this milestone. */
    Optional<Map<String, String>> of(JsonNode report) {
        return Optional.ofNullable(
                        settings.statuses().get(report.path("milestone").asText()))
                .map(status -> letter(report, status));
    }

    private Map<String, String> letter(JsonNode report, OssProperties.Status status) {
        Map<String, String> letter = new LinkedHashMap<>();
        for (String name : new String[] {"nib", "id_produk", "id_proyek", "oss_id", "id_izin", "kd_izin"}) {
            letter.put(name, report.path("document").path("oss").path(name).asText(""));
        }
        letter.put("kd_instansi", settings.kdInstansi());
        letter.put("kd_status", status.code());
        letter.put(
                "tgl_status",
                Wib.forOss(OffsetDateTime.parse(report.path("at").asText()).toInstant()));
        sign(
                letter,
                report.path("actorName").asText(""),
                report.path("actorNip").asText(""));
        letter.put("keterangan", FreeText.fit(report.path("note").asText(""), status.sentence(), REMARK));
        return letter;
    }

    /** A cut name or number would be somebody else's: one that is too long is refused before the letter leaves. */
    private void sign(Map<String, String> letter, String name, String nip) {
        OssProperties.Officer system = settings.officer();
        letter.put("nip_status", nip.isBlank() ? system.nip() : nip.strip());
        letter.put("nama_status", name.isBlank() ? system.name() : settings.officialName(nip, name));
    }
}
