package id.mpp.sandbox.djp;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.sandbox.control.Refusal;
import id.mpp.sandbox.persona.Fictitious;
import id.mpp.sandbox.persona.Persona;
import id.mpp.sandbox.persona.Personas;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Answers the taxpayer status check (KSWP). */
@RestController
class DjpController {

    private final Personas personas;
    private final DjpSettings settings;

    DjpController(Personas personas, DjpSettings settings) {
        this.personas = personas;
        this.settings = settings;
    }

    @PostMapping("/djp/kswp")
    ResponseEntity<Object> kswp(
            @RequestHeader(name = "X-Api-Key", required = false) String apiKey, @RequestBody JsonNode asked) {
        if (!settings.apiKey().equals(apiKey)) {
            Refusal refusal = DjpAgency.REFUSAL;
            return ResponseEntity.status(refusal.status()).body(refusal.body());
        }
        return ResponseEntity.ok(status(oldForm(asked.path("npwp").asText())));
    }

    private KswpAnswer status(String npwp) {
        return personas.find(persona -> isOf(persona, npwp))
                .map(DjpController::held)
                .orElseGet(() -> npwp.matches(Fictitious.NPWP) ? KswpAnswer.of("VALID", "") : KswpAnswer.notFound());
    }

    private static boolean isOf(Persona persona, String npwp) {
        return npwp.equals(persona.company().npwp())
                || npwp.equals(persona.person().npwp());
    }

    private static KswpAnswer held(Persona persona) {
        return KswpAnswer.of(
                persona.says(DjpAgency.NAME, "status").orElse("VALID"),
                persona.says(DjpAgency.NAME, "alasan").orElse(""));
    }

    /** An old number of 15 digits became one of 16 by a leading zero: both are the same taxpayer. */
    private static String oldForm(String npwp) {
        return npwp.length() == 16 && npwp.startsWith("0") ? npwp.substring(1) : npwp;
    }
}
