package id.mpp.sandbox.oss;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    InquiryController(OssDesk desk, Received received) {
        this.desk = desk;
        this.received = received;
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

    private Map<String, Object> known(Arrival last) {
        Map<String, Object> item = identifiers(last.body());
        List<? extends JsonNode> licences = received.bodies(Arrival.Kind.licence, last.idIzin());
        JsonNode issued = licences.isEmpty() ? MissingNode.getInstance() : licences.get(0);
        item.put("no_izin", issued.path("nomor_izin_oss").asText());
        item.put("tgl_izin", issued.path("tgl_terbit_izin").asText());
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
