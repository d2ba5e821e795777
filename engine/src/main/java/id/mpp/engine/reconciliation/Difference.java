package id.mpp.engine.reconciliation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

/**
 * One application about which OSS and we say different things.
 *
 * @param ours what we say; null when nothing
 * @param theirs what OSS says; null when nothing
 * @param sentence for people, in Bahasa Indonesia; no personal data
 */
record Difference(
        @NotBlank String businessKey,
        @NotBlank String service,
        @NotNull Kind kind,
        String ours,
        String theirs,
        Instant since,
        @NotBlank String sentence) {

    /** What differs. */
    enum Kind {
        STATUS,
        UNKNOWN_AT_OSS,
        ISSUED_BY_OSS,
        LICENCE_NUMBER,
        /** OSS has not been told yet. */
        WAITING;

        @JsonValue
        String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @JsonCreator
        static Kind of(String text) {
            return Arrays.stream(values())
                    .filter(kind -> kind.text().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("kind: '" + text + "' is not known"));
        }
    }
}
