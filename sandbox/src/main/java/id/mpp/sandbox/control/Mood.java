package id.mpp.sandbox.control;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** How an agency behaves at the moment, and how long it thinks while it is slow. */
record Mood(Kind mood, long delayMillis) {

    private static final long DEFAULT_DELAY = 3000;

    static final Mood OK = new Mood(Kind.ok, DEFAULT_DELAY);

    static Mood of(JsonNode order) {
        String name = order.path("mood").asText().toLowerCase(Locale.ROOT);
        Kind kind = Arrays.stream(Kind.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.BAD_REQUEST, "mood must be one of " + Arrays.toString(Kind.values())));
        return new Mood(kind, Math.max(0, order.path("delayMillis").asLong(DEFAULT_DELAY)));
    }

    /** The moods, written as testers write them. */
    enum Kind {
        ok,
        slow,
        down,
        refuses,
        odd
    }
}
