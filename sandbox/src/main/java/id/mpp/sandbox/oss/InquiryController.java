package id.mpp.sandbox.oss;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells what OSS knows of a licence from the arrivals; with its number once the final licence is among them. */
@RestController
@RequestMapping("/oss")
class InquiryController {

    private static final List<String> NAMES =
            List.of("id_produk", "id_proyek", "oss_id", "id_izin", "kd_izin", "kd_daerah");

    private final OssDesk desk;
    private final Received received;
    private final OssRules rules;

    InquiryController(OssDesk desk, Received received, OssRules rules) {
        this.desk = desk;
        this.received = received;
        this.rules = rules;
    }

    @PostMapping("/checkLicenseStatus")
    Map<String, Object> checkLicenseStatus(
            @RequestHeader(name = "user_key", required = false) String userKey,
            @RequestBody(required = false) byte[] body) {
        return desk.answer(
                "checkLicenseStatus",
                userKey,
                body,
                asked -> received.state(asked.get("id_izin").asText())
                        .map(arrival -> OssAnswer.ok("checkLicenseStatus", Map.of("dataIZIN", state(arrival))))
                        .orElse(OssAnswer.unknownLicence("checkLicenseStatus")));
    }

    @PostMapping("/inqueryLicense")
    Map<String, Object> inqueryLicense(
            @RequestHeader(name = "user_key", required = false) String userKey,
            @RequestBody(required = false) byte[] body) {
        return desk.answer(
                OssAnswer.INQUIRY,
                userKey,
                body,
                asked -> received.last(asked.get("id_izin").asText())
                        .map(this::known)
                        .orElse(OssAnswer.unknownLicence(OssAnswer.INQUIRY)));
    }

    /** The guide's one answer with status in place of kode. */
    @PostMapping("/inqueryFileDS")
    Map<String, Object> inqueryFileDs(
            @RequestHeader(name = "user_key", required = false) String userKey,
            @RequestBody(required = false) byte[] body) {
        return desk.answer(OssAnswer.FILE, userKey, body, asked -> {
            String idIzin = asked.get("id_permohonan_izin").asText();
            return received.issued(idIzin).isEmpty()
                    ? OssAnswer.unknownLicence(OssAnswer.FILE)
                    : OssAnswer.ok(
                            OssAnswer.FILE, Map.of("url_file_ds", "https://oss.example/berkas/" + idIzin + ".pdf"));
        });
    }

    private Map<String, Object> state(Arrival arrival) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("nib", arrival.body().path("nib").asText());
        state.put("id_proyek", arrival.body().path("id_proyek").asText());
        state.put("id_izin", arrival.idIzin());
        state.put("kd_status", arrival.state());
        state.put("uraian_status", rules.meaning(arrival.state()));
        state.put(
                "file_lampiran",
                received.last(arrival.idIzin(), Arrival.Kind.update)
                        .orElse(arrival)
                        .body()
                        .path("file_lampiran")
                        .asText(""));
        return state;
    }

    private Map<String, Object> known(Arrival last) {
        Map<String, Object> item = identifiers(last.body());
        Optional<Arrival> issued = received.issued(last.idIzin());
        JsonNode licence = issued.<JsonNode>map(Arrival::body).orElse(MissingNode.getInstance());
        item.put("no_izin", issued.isPresent() ? LicenceIds.numberOf(last.idIzin()) : "");
        item.put("tgl_izin", licence.path("tgl_terbit_izin").asText());
        Map<String, Object> data = identifiers(last.body());
        data.put("data_proyek", List.of(Map.of("id_proyek", data.get("id_proyek"))));
        data.put("data_checklist", List.of(item));
        return OssAnswer.ok(OssAnswer.INQUIRY, Map.of("data", data));
    }

    private static Map<String, Object> identifiers(JsonNode body) {
        Map<String, Object> identifiers = new LinkedHashMap<>();
        NAMES.forEach(name -> identifiers.put(name, body.path(name).asText()));
        return identifiers;
    }
}
