package id.mpp.sandbox.tataruang;

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

/** Answers what the zone map says about the place of a billboard. */
@RestController
class TataruangController {

    private final Personas personas;
    private final TataruangSettings settings;

    TataruangController(Personas personas, TataruangSettings settings) {
        this.personas = personas;
        this.settings = settings;
    }

    @PostMapping("/tataruang/reklame")
    ResponseEntity<Object> billboard(
            @RequestHeader(name = "X-Api-Key", required = false) String apiKey, @RequestBody JsonNode asked) {
        if (!settings.apiKey().equals(apiKey)) {
            Refusal refusal = TataruangAgency.REFUSAL;
            return ResponseEntity.status(refusal.status()).body(refusal.body());
        }
        return ResponseEntity.ok(zone(asked.path("kodeZona").asText()));
    }

    private ZoneAnswer zone(String code) {
        return personas.find(persona -> persona.says(TataruangAgency.NAME, "kodeZona")
                        .filter(code::equals)
                        .isPresent())
                .map(TataruangController::held)
                .orElseGet(() -> code.matches(Fictitious.ZONE)
                        ? ZoneAnswer.of("DIIZINKAN", "KOLEKTOR", false)
                        : ZoneAnswer.notFound());
    }

    private static ZoneAnswer held(Persona persona) {
        return ZoneAnswer.of(
                persona.says(TataruangAgency.NAME, "zona").orElse("DIIZINKAN"),
                persona.says(TataruangAgency.NAME, "kelasJalan").orElse("KOLEKTOR"),
                persona.says(TataruangAgency.NAME, "tumpangTindih")
                        .map("true"::equals)
                        .orElse(false));
    }
}
