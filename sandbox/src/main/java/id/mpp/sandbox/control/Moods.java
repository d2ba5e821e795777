package id.mpp.sandbox.control;

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

    private final Map<String, Mood> moods = new ConcurrentHashMap<>();

    Moods(List<Agency> agencies) {
        agencies.forEach(agency -> moods.put(agency.name(), Mood.OK));
    }

    Map<String, Mood> all() {
        return new TreeMap<>(moods);
    }

    Mood of(String agency) {
        return moods.get(agency);
    }

    void set(String agency, Mood mood) {
        if (moods.replace(agency, mood) == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "agency must be one of " + all().keySet());
        }
    }

    void reset() {
        moods.replaceAll((agency, mood) -> Mood.OK);
    }
}
