package id.mpp.sandbox.oss;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes status reports and final licences, and tells the state of a licence. */
@RestController
@RequestMapping("/oss")
class OssController {

    private final OssDesk desk;
    private final Received received;
    private final OssRules rules;
    private final Clock clock;

    OssController(OssDesk desk, Received received, OssRules rules, Clock clock) {
        this.desk = desk;
        this.received = received;
        this.rules = rules;
        this.clock = clock;
    }

    @PostMapping("/receiveLicenseStatus")
    Map<String, Object> receiveLicenseStatus(
            @RequestHeader(name = "user_key", required = false) String userKey,
            @RequestBody(required = false) byte[] body) {
        return desk.answer("receiveLicenseStatus", userKey, body, status -> {
            keep(Arrival.Kind.status, status);
            return OssAnswer.ok("receiveLicenseStatus", Map.of("dataNIB", Map.of()));
        });
    }

    @PostMapping("/receiveLicense")
    Map<String, Object> receiveLicense(
            @RequestHeader(name = "user_key", required = false) String userKey,
            @RequestBody(required = false) byte[] body) {
        return desk.answer("receiveLicense", userKey, body, licence -> {
            String number = numberOf(licence.get("id_izin").asText());
            keep(Arrival.Kind.licence, licence.put("nomor_izin_oss", number));
            return OssAnswer.ok("receiveLicense", Map.of("nomor_izin", number));
        });
    }

    @PostMapping("/checkLicenseStatus")
    Map<String, Object> checkLicenseStatus(
            @RequestHeader(name = "user_key", required = false) String userKey,
            @RequestBody(required = false) byte[] body) {
        return desk.answer(
                "checkLicenseStatus",
                userKey,
                body,
                asked -> received.last(asked.get("id_izin").asText())
                        .map(arrival -> OssAnswer.ok("checkLicenseStatus", Map.of("dataIZIN", state(arrival))))
                        .orElse(OssAnswer.unknownLicence("checkLicenseStatus")));
    }

    private void keep(Arrival.Kind kind, ObjectNode body) {
        received.add(new Arrival(kind, body.put("receivedAt", clock.instant().toString())));
    }

    /** The same number for the same licence, however often it is sent: at most 29 characters. */
    private static String numberOf(String idIzin) {
        return "OSS-" + idIzin.replaceFirst("^I-", "");
    }

    private Map<String, Object> state(Arrival last) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("nib", last.body().path("nib").asText());
        state.put("id_proyek", last.body().path("id_proyek").asText());
        state.put("id_izin", last.idIzin());
        state.put("kd_status", last.state());
        state.put("uraian_status", rules.meaning(last.state()));
        state.put("file_lampiran", last.body().path("file_lampiran").asText(""));
        return state;
    }
}
