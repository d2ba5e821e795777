package id.mpp.engine.deputies;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;

/** Where a deputyship stands. */
enum State {
    COMING,
    IN_FORCE,
    OVER;

    static State of(Deputyship deputyship, Instant now) {
        if (deputyship.isOver(now)) {
            return OVER;
        }
        return deputyship.hasBegun(now) ? IN_FORCE : COMING;
    }

    @JsonValue
    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
