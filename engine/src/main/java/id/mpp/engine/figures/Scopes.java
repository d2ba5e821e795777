package id.mpp.engine.figures;

import id.mpp.engine.calendar.Calendars;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Reads what is asked for, by the day and in the zone of the MPP. */
@Component
public class Scopes {

    private final Calendars calendars;

    Scopes(Calendars calendars) {
        this.calendars = calendars;
    }

    /** The days of what is asked for. */
    public Scope of(Asked asked) {
        return Scope.of(
                asked.service(),
                asked.agency(),
                asked.from(),
                asked.to(),
                Clock.system(calendars.current().zone()));
    }
}
