package id.mpp.sandbox.oss;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Shows and switches the odd habits of OSS. */
@RestController
@RequestMapping("/control/oss/quirks")
class QuirkController {

    private final Quirks quirks;

    QuirkController(Quirks quirks) {
        this.quirks = quirks;
    }

    @GetMapping
    List<Line> list() {
        return Stream.of(Quirk.values())
                .map(quirk -> new Line(quirk.word(), quirk.sentence(), quirks.has(quirk)))
                .toList();
    }

    /** All or none: one unknown name switches nothing. */
    @PutMapping
    List<Line> set(@RequestBody Map<String, Boolean> order) {
        Map<Quirk, Boolean> known = new EnumMap<>(Quirk.class);
        order.forEach((word, on) -> known.put(named(word), on));
        known.forEach(quirks::set);
        return list();
    }

    private static Quirk named(String word) {
        return Quirk.named(word)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.BAD_REQUEST,
                        "No quirk " + word + "; there are "
                                + Stream.of(Quirk.values()).map(Quirk::word).toList()));
    }

    /** One habit, what it is, and whether OSS has it now. */
    record Line(String name, String sentence, boolean on) {}
}
