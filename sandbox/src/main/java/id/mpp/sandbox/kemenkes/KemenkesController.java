package id.mpp.sandbox.kemenkes;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.sandbox.control.Refusal;
import id.mpp.sandbox.persona.Fictitious;
import id.mpp.sandbox.persona.Persona;
import id.mpp.sandbox.persona.Personas;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Answers whether a pharmacist's practice permit (SIPA) is in force. */
@RestController
class KemenkesController {

    private final Personas personas;
    private final KemenkesSettings settings;

    KemenkesController(Personas personas, KemenkesSettings settings) {
        this.personas = personas;
        this.settings = settings;
    }

    @PostMapping("/kemenkes/sipa")
    ResponseEntity<Object> sipa(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) String authorization,
            @RequestBody JsonNode asked) {
        if (!("Bearer " + settings.token()).equals(authorization)) {
            Refusal refusal = KemenkesAgency.REFUSAL;
            return ResponseEntity.status(refusal.status()).body(refusal.body());
        }
        return ResponseEntity.ok(state(asked.path("nomorSipa").asText()));
    }

    private SipaAnswer state(String number) {
        return personas.find(persona -> persona.sipa().anyMatch(number::equals))
                .map(KemenkesController::held)
                .orElseGet(() -> number.matches(Fictitious.SIPA) ? SipaAnswer.clean() : SipaAnswer.notFound());
    }

    private static SipaAnswer held(Persona persona) {
        SipaAnswer clean = SipaAnswer.clean();
        String status = persona.says(KemenkesAgency.NAME, "status").orElse(clean.status());
        if (status.equals("TIDAK_DITEMUKAN")) {
            return SipaAnswer.notFound();
        }
        String places = persona.says(KemenkesAgency.NAME, "jumlahTempat").orElse("" + clean.jumlahTempat());
        String until = persona.says(KemenkesAgency.NAME, "berlakuSampai").orElse(clean.berlakuSampai());
        return SipaAnswer.of(status, Integer.parseInt(places), until);
    }
}
