package id.mpp.engine.services;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What happens when the legal limit is over and nobody has decided. */
public enum AtLimit {
    /** OSS issues by itself; we ask for its state and close (PP 28/2025 Ps 225, 230). */
    OSS,
    /** The process grants by itself, with an evidence record. */
    AUTOMATIC,
    /** People are told; nothing is granted. */
    ESCALATE;

    /** The word in service.yaml, in models, tables and the API. */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static AtLimit of(String text) {
        return of(text, "at-limit");
    }

    /** Reads the word; the place tells the author where it stands. */
    public static AtLimit of(String text, String place) {
        return Arrays.stream(values())
                .filter(value -> value.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(place + ": '" + text + "' is none of "
                        + Arrays.stream(values()).map(AtLimit::text).collect(Collectors.joining(", "))));
    }
}
