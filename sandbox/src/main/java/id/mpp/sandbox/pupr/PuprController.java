package id.mpp.sandbox.pupr;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.sandbox.control.Refusal;
import id.mpp.sandbox.persona.Fictitious;
import id.mpp.sandbox.persona.Persona;
import id.mpp.sandbox.persona.Personas;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Answers whether a designer is licensed and whether a KKPR fits the place. */
@RestController
class PuprController {

    private final Personas personas;
    private final PuprSettings settings;

    PuprController(Personas personas, PuprSettings settings) {
        this.personas = personas;
        this.settings = settings;
    }

    @PostMapping("/pupr/perencana")
    ResponseEntity<Object> designer(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) String authorization,
            @RequestBody JsonNode asked) {
        String number = asked.path("nomorLisensi").asText();
        return answer(
                authorization,
                () -> owner("Lisensi perencana", number)
                        .map(DesignerAnswer::of)
                        .orElseGet(() -> isFictitious(number) ? DesignerAnswer.clean() : DesignerAnswer.notFound()));
    }

    @PostMapping("/pupr/kkpr")
    ResponseEntity<Object> place(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) String authorization,
            @RequestBody JsonNode asked) {
        String number = asked.path("nomorKkpr").asText();
        return answer(
                authorization,
                () -> owner("KKPR", number)
                        .map(PlaceAnswer::of)
                        .orElseGet(() -> isFictitious(number) ? PlaceAnswer.clean() : PlaceAnswer.notFound()));
    }

    private ResponseEntity<Object> answer(String authorization, Supplier<Object> known) {
        Refusal refusal = PuprAgency.REFUSAL;
        return ("Bearer " + settings.token()).equals(authorization)
                ? ResponseEntity.ok(known.get())
                : ResponseEntity.status(refusal.status()).body(refusal.body());
    }

    private Optional<Persona> owner(String kind, String number) {
        return personas.find(persona -> persona.filed(kind).anyMatch(number::equals));
    }

    private static boolean isFictitious(String number) {
        return number.matches(Fictitious.PAPER);
    }
}
