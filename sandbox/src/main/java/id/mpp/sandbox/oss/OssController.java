package id.mpp.sandbox.oss;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes status reports, final licences and their updates. */
@RestController
@RequestMapping("/oss")
class OssController {

    private final OssDesk desk;
    private final Received received;
    private final Quirks quirks;
    private final Clock clock;

    OssController(OssDesk desk, Received received, Quirks quirks, Clock clock) {
        this.desk = desk;
        this.received = received;
        this.quirks = quirks;
        this.clock = clock;
    }

    @PostMapping("/receiveLicenseStatus")
    Map<String, Object> receiveLicenseStatus(
            @RequestHeader(name = "user_key", required = false) String userKey,
            @RequestBody(required = false) byte[] body) {
        return desk.answer(
                "receiveLicenseStatus",
                userKey,
                body,
                taking(
                        "receiveLicenseStatus",
                        Arrival.Kind.status,
                        status -> OssAnswer.ok("receiveLicenseStatus", Map.of("dataNIB", Map.of()))));
    }

    @PostMapping("/receiveLicense")
    Map<String, Object> receiveLicense(
            @RequestHeader(name = "user_key", required = false) String userKey,
            @RequestBody(required = false) byte[] body) {
        return desk.answer("receiveLicense", userKey, body, licence -> {
            String number = LicenceIds.numberOf(licence.get("id_izin").asText());
            licence.put("nomor_izin_oss", number);
            return taking(
                            "receiveLicense",
                            Arrival.Kind.licence,
                            kept -> OssAnswer.ok("receiveLicense", Map.of("nomor_izin", number)))
                    .apply(licence);
        });
    }

    /** Only a licence that is there can be changed; its signature is gone then. */
    @PostMapping("/updateLicense")
    Map<String, Object> updateLicense(
            @RequestHeader(name = "user_key", required = false) String userKey,
            @RequestBody(required = false) byte[] body) {
        return desk.answer("updateLicense", userKey, body, licence -> {
            String idIzin = licence.get("id_izin").asText();
            if (received.issued(idIzin).isEmpty()) {
                return OssAnswer.unknownLicence("updateLicense");
            }
            keep(new Arrival(Arrival.Kind.update, licence));
            return OssAnswer.ok(
                    "updateLicense",
                    Map.of(
                            "keterangan_reset_izin_ds",
                            "Tanda tangan digital diulang",
                            "nomor_izin",
                            LicenceIds.numberOf(idIzin)));
        });
    }

    private Function<ObjectNode, Map<String, Object>> taking(
            String method, Arrival.Kind kind, Function<ObjectNode, Map<String, Object>> answer) {
        return body -> {
            Arrival arrival = new Arrival(kind, body);
            Optional<String> refusal = refusal(arrival);
            if (refusal.isPresent()) {
                return OssAnswer.badParameter(method, refusal.get());
            }
            keep(arrival);
            return answer.apply(body);
        };
    }

    private Optional<String> refusal(Arrival arrival) {
        Iterable<Arrival> earlier = received.of(arrival.idIzin());
        for (Arrival one : earlier) {
            if (quirks.has(Quirk.REFUSES_DUPLICATES) && arrival.repeats(one)) {
                return Optional.of("Data sudah pernah dikirim");
            }
            if (quirks.has(Quirk.REFUSES_AFTER_END) && one.isTerminal() && !arrival.mayAlwaysCome()) {
                return Optional.of("Izin sudah selesai diproses");
            }
        }
        return Optional.empty();
    }

    private void keep(Arrival arrival) {
        arrival.body().put("receivedAt", clock.instant().toString());
        received.add(arrival);
    }
}
