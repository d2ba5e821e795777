package id.mpp.sandbox.control;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The present mood of each agency. */
@Component
class Moods {

    private final List<Agency> agencies;
    private final Map<String, Mood> moods = new ConcurrentHashMap<>();

    Moods(List<Agency> agencies) {
        this.agencies = agencies;
        agencies.forEach(agency -> moods.put(agency.name(), Mood.OK));
    }

    Map<String, Mood> all() {
        return new TreeMap<>(moods);
    }

    Mood of(String agency) {
        return moods.get(agency);
    }

    Mood set(String name, JsonNode order) {
        Agency agency = agencies.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "agency must be one of " + all().keySet()));
        Mood mood = Mood.of(order, agency);
        moods.put(name, mood);
        return mood;
    }

    void reset() {
        moods.replaceAll((agency, mood) -> Mood.OK);
    }
}
