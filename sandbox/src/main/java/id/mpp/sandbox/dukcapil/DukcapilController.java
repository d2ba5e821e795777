package id.mpp.sandbox.dukcapil;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.sandbox.persona.Fictitious;
import id.mpp.sandbox.persona.Persona;
import id.mpp.sandbox.persona.Personas;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Answers CALL_VERIFY_BY_ELEMEN: one verdict for each element given. */
@RestController
class DukcapilController {

    private static final List<String> ELEMENTS = List.of("NAMA_LGKP", "TMPT_LHR", "TGL_LHR", "JENIS_KLMIN");
    private static final int USUAL_THRESHOLD = 90;

    private final Personas personas;
    private final DukcapilSettings settings;

    DukcapilController(Personas personas, DukcapilSettings settings) {
        this.personas = personas;
        this.settings = settings;
    }

    @PostMapping("/dukcapil/get_json/{lembaga}/CALL_VERIFY_BY_ELEMEN")
    Content verify(@PathVariable String lembaga, @RequestBody JsonNode asked) {
        return settings.admits(lembaga, asked)
                ? answer(asked.path("NIK").asText(), asked)
                : Content.failure("12", "User Tidak Dikenal");
    }

    private Content answer(String nik, JsonNode asked) {
        Optional<Persona> persona =
                personas.find(candidate -> candidate.person().nik().equals(nik));
        boolean known = persona.map(DukcapilController::isKnown).orElse(nik.matches(Fictitious.NIK));
        if (!known) {
            return Content.failure("13", "Data Tidak Ditemukan");
        }
        return persona.map(Resident::of)
                .map(resident -> compare(asked, resident::likeness))
                .orElseGet(() -> compare(asked, (element, given) -> 100));
    }

    private static boolean isKnown(Persona persona) {
        return !persona.says(DukcapilAgency.NAME, "known").equals(Optional.of("false"));
    }

    private static Content compare(JsonNode asked, ToIntBiFunction<String, String> likeness) {
        int threshold = asked.path("TRESHOLD").asInt(USUAL_THRESHOLD);
        Map<String, String> verdicts = new LinkedHashMap<>();
        verdicts.put("NIK", verdict(100, threshold));
        for (String element : ELEMENTS) {
            String given = asked.path(element).asText("").strip();
            if (!given.isEmpty()) {
                verdicts.put(element, verdict(likeness.applyAsInt(element, given), threshold));
            }
        }
        return Content.of(verdicts);
    }

    private static String verdict(int percent, int threshold) {
        return (percent >= threshold ? "Sesuai (" : "Tidak Sesuai (") + percent + ")";
    }
}
