package id.mpp.sandbox.control;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows and sets the moods. */
@RestController
@RequestMapping("/control")
class MoodController {

    private final Moods moods;
    private final Calls calls;
    private final List<Resettable> others;

    MoodController(Moods moods, Calls calls, List<Resettable> others) {
        this.moods = moods;
        this.calls = calls;
        this.others = others;
    }

    @GetMapping
    Map<String, Mood> moods() {
        return moods.all();
    }

    @PutMapping("/{agency}")
    Mood set(@PathVariable String agency, @RequestBody JsonNode order) {
        return moods.set(agency, order);
    }

    /** What the agencies received is kept: only moods and other settings are forgotten. */
    @DeleteMapping
    Map<String, Mood> reset() {
        moods.reset();
        others.forEach(Resettable::reset);
        return moods.all();
    }

    @GetMapping("/agencies/{agency}/calls")
    Map<String, Long> calls(@PathVariable String agency) {
        return Map.of("count", calls.of(agency));
    }
}
