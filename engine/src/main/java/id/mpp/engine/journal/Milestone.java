package id.mpp.engine.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What can happen to an application; a model names these in the extension property {@code mpp.milestone}. */
public enum Milestone {
    RECEIVED,
    VALIDATION,
    COMPLETE,
    INCOMPLETE,
    PAUSED,
    RESUMED,
    STOPPED,
    RESTARTED,
    INSPECTION,
    RECOMMENDED,
    NOT_RECOMMENDED,
    APPROVED,
    REFUSED,
    ISSUED,
    DEEMED,
    ISSUED_BY_OSS,
    REVOKED,
    CANCELLED,
    UPDATED,
    SIGNED,
    ROUTED,
    CLOSED,
    WARNED,
    OVERDUE;

    /** The name in models, tables and the API: kebab-case. */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads that name. */
    @JsonCreator
    public static Milestone of(String text) {
        return Arrays.stream(values())
                .filter(milestone -> milestone.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("mpp.milestone: '" + text + "' is none of "
                        + Arrays.stream(values()).map(Milestone::text).collect(Collectors.joining(", "))));
    }
}
