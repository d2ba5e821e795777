package id.mpp.engine.readiness;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a service meets a criterion. */
enum Verdict {
    YES,
    PARTLY,
    NO,
    /** The criterion asks for something that the service does not have to have. */
    NOT_NEEDED,
    /** Nobody can tell yet. */
    UNKNOWN;

    @JsonValue
    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
