package id.mpp.engine.clock;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the clock of an application does at a moment, and whose time it is. */
public enum Phase {
    /** The file is not complete and correct yet: no day counts. */
    WAITING(Whose.MPP),
    RUNNING(Whose.MPP),
    /** Held, to go on where it stood (41); before the start: the applicant is completing the file. */
    PAUSED(Whose.PEMOHON),
    /** Held, to begin again from zero (43). */
    STOPPED(Whose.PEMOHON),
    /** Decided, or ended otherwise. */
    ENDED(null);

    private final Whose whose;

    Phase(Whose whose) {
        this.whose = whose;
    }

    /** Whose delay a day in this phase is; null when nobody waits any more. */
    public Whose whose() {
        return whose;
    }

    @JsonValue
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** On whom the application waits; official terms stay Indonesian. */
    public enum Whose {
        MPP,
        PEMOHON;

        @JsonValue
        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
