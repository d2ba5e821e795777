package id.mpp.sandbox.control;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** How an agency behaves at the moment, and how long it thinks while it is slow. */
record Mood(String mood, long delayMillis) {

    private static final long DEFAULT_DELAY = 3000;

    static final Mood OK = new Mood("ok", DEFAULT_DELAY);

    /** The moods every agency has, written as testers write them. */
    private static final List<String> COMMON = List.of("ok", "slow", "down", "refuses", "odd");

    static Mood of(JsonNode order, Agency agency) {
        String name = order.path("mood").asText().toLowerCase(Locale.ROOT);
        List<String> known = Stream.concat(
                        COMMON.stream(), agency.ownMoods().keySet().stream().sorted())
                .toList();
        if (!known.contains(name)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "mood must be one of " + known);
        }
        return new Mood(name, Math.max(0, order.path("delayMillis").asLong(DEFAULT_DELAY)));
    }
}
