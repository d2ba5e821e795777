package id.mpp.sandbox.kemenkes;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.sandbox.control.Refusal;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Answers about doctors: their registration (STR), the permits they hold (SIP), and where they practise. */
@RestController
class DoctorsController {

    private final Doctors doctors;
    private final KemenkesSettings settings;

    DoctorsController(Doctors doctors, KemenkesSettings settings) {
        this.doctors = doctors;
        this.settings = settings;
    }

    @PostMapping("/kemenkes/str")
    ResponseEntity<Object> registration(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) String authorization,
            @RequestBody JsonNode asked) {
        return answer(authorization, asked, doctors::registration);
    }

    @PostMapping("/kemenkes/sip")
    ResponseEntity<Object> practices(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) String authorization,
            @RequestBody JsonNode asked) {
        return answer(authorization, asked, doctors::practices);
    }

    @PostMapping("/kemenkes/fasyankes")
    ResponseEntity<Object> facility(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) String authorization,
            @RequestBody JsonNode asked) {
        return answer(authorization, asked, doctors::facility);
    }

    private ResponseEntity<Object> answer(
            String authorization, JsonNode asked, Function<JsonNode, ? extends Record> says) {
        if (!("Bearer " + settings.token()).equals(authorization)) {
            Refusal refusal = KemenkesAgency.REFUSAL;
            return ResponseEntity.status(refusal.status()).body(refusal.body());
        }
        return ResponseEntity.ok(says.apply(asked));
    }
}
