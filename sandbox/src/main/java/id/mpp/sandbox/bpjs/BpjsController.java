package id.mpp.sandbox.bpjs;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.sandbox.persona.Fictitious;
import id.mpp.sandbox.persona.Persona;
import id.mpp.sandbox.persona.Personas;
import java.util.function.Function;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Answers whether a company is an active member of BPJS Ketenagakerjaan and BPJS Kesehatan. */
@RestController
class BpjsController {

    private final Personas personas;
    private final BpjsSettings settings;
    private final Signature signature;

    BpjsController(Personas personas, BpjsSettings settings, Signature signature) {
        this.personas = personas;
        this.settings = settings;
        this.signature = signature;
    }

    @PostMapping("/bpjs/kepesertaan")
    BpjsAnswer membership(
            @RequestHeader(name = "X-cons-id", required = false) String consId,
            @RequestHeader(name = "X-timestamp", required = false) String timestamp,
            @RequestHeader(name = "X-signature", required = false) String signed,
            @RequestHeader(name = "user_key", required = false) String userKey,
            @RequestBody JsonNode asked) {
        if (!settings.userKey().equals(userKey) || !signature.isGood(consId, timestamp, signed)) {
            return BpjsAnswer.failure("401", "Signature atau user_key tidak sesuai");
        }
        return BpjsAnswer.of(
                state("ketenagakerjaan", asked.path("noNpp").asText(), company -> company.noNpp()),
                state("kesehatan", asked.path("noVa").asText(), company -> company.noVa()));
    }

    private String state(String branch, String number, Function<Persona.Company, String> held) {
        return personas.find(persona -> held.apply(persona.company()).equals(number))
                .map(persona -> persona.says(BpjsAgency.NAME, branch).orElse("AKTIF"))
                .orElse(number.matches(Fictitious.DIGITS) ? "AKTIF" : "TIDAK_DITEMUKAN");
    }
}
