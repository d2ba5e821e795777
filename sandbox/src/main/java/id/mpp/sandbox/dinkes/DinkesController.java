package id.mpp.sandbox.dinkes;

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

/** Answers whether a hygiene and sanitation certificate (SLHS) is in force. */
@RestController
class DinkesController {

    private final Personas personas;
    private final DinkesSettings settings;

    DinkesController(Personas personas, DinkesSettings settings) {
        this.personas = personas;
        this.settings = settings;
    }

    @PostMapping("/dinkes/slhs")
    ResponseEntity<Object> slhs(
            @RequestHeader(name = "X-Api-Key", required = false) String apiKey, @RequestBody JsonNode asked) {
        if (!settings.apiKey().equals(apiKey)) {
            Refusal refusal = DinkesAgency.REFUSAL;
            return ResponseEntity.status(refusal.status()).body(refusal.body());
        }
        return ResponseEntity.ok(state(asked.path("nomorSlhs").asText()));
    }

    private SlhsAnswer state(String number) {
        return personas.find(persona -> persona.slhs().anyMatch(number::equals))
                .map(DinkesController::held)
                .orElseGet(() -> number.matches(Fictitious.PAPER) ? SlhsAnswer.clean() : SlhsAnswer.notFound());
    }

    private static SlhsAnswer held(Persona persona) {
        SlhsAnswer clean = SlhsAnswer.clean();
        return SlhsAnswer.of(
                persona.says(DinkesAgency.NAME, "status").orElse(clean.status()),
                persona.says(DinkesAgency.NAME, "berlakuSampai").orElse(clean.berlakuSampai()));
    }
}
