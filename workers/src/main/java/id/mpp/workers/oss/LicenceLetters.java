package id.mpp.workers.oss;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.kit.MppTime;
import id.mpp.workers.kit.NotRetryable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes {@code IZINFINAL}: who approved and when comes from the journal, how long it is valid from the service. */
record LicenceLetters(OssProperties settings, ServiceCatalogue services) {

    static final String ROOT = "IZINFINAL";

    private static final String APPROVED = "50";

    Map<String, String> write(String service, JsonNode identifiers, JsonNode approval) {
        LocalDate issued =
                MppTime.date(OffsetDateTime.parse(approval.path("at").asText()).toInstant());
        Map<String, String> letter = new LinkedHashMap<>();
        for (String name : new String[] {"nib", "id_proyek", "oss_id", "id_izin", "kd_izin", "kd_daerah"}) {
            letter.put(name, identifiers.path(name).asText(""));
        }
        letter.put("nomor_izin", number(letter.get("id_izin"), service, issued));
        letter.put("tgl_terbit_izin", issued.toString());
        letter.put("tgl_berlaku_izin", issued.plus(validity(service)).toString());
        sign(letter, approval);
        letter.put("status_izin", APPROVED);
        return letter;
    }

    /**
     * A cut name or number would be somebody else's: one that is too long is refused before the letter leaves. The system
     * approves what tables decide and signs nothing: the official of the settings does.
     */
    private void sign(Map<String, String> letter, JsonNode approval) {
        OssProperties.Signatory other = settings.licence().signatory();
        String nip = or(approval.path("actorNip"), other.nip());
        boolean isSystem = approval.path("actor").isNull() && !other.name().isEmpty();
        String name = isSystem ? other.name() : or(approval.path("actorName"), other.name());
        letter.put("nama_ttd", settings.officialName(nip, name));
        letter.put("nip_ttd", nip);
        letter.put("jabatan_ttd", or(approval.path("actorPosition"), other.position()));
    }

    private static String or(JsonNode value, String otherwise) {
        String text = value.asText("").strip();
        return text.isEmpty() ? otherwise : text;
    }

    /** The same for the same licence, so that sending it twice is harmless. */
    private String number(String idIzin, String service, LocalDate issued) {
        return settings.licence()
                .number()
                .replace("{idIzin}", idIzin)
                .replace("{service}", service)
                .replace("{year}", Integer.toString(issued.getYear()));
    }

    private Period validity(String service) {
        String period = services.named(service).map(ServiceRule::validity).orElse("");
        try {
            return Period.parse(period);
        } catch (DateTimeException e) {
            throw new NotRetryable(
                    "IZINFINAL.tgl_berlaku_izin tidak dapat dihitung: layanan " + service + " tanpa masa-berlaku",
                    "Isi oss.masa-berlaku pada service.yaml layanan itu");
        }
    }
}
