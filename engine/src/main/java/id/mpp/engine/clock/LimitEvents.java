package id.mpp.engine.clock;

import id.mpp.engine.services.AtLimit;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * The legal limits that designers have drawn: timer events with the extension property {@code mpp.limit}, whose value says at
 * which kind of limit they fire.
 */
@Component
class LimitEvents {

    private static final String PROPERTY = "mpp.limit";

    private final MarkedTimers timers;

    LimitEvents(MarkedTimers timers) {
        this.timers = timers;
    }

    /** The kind of limit that a job definition stands for; empty when it is another timer. */
    Optional<AtLimit> of(String jobDefinition) {
        return timers.value(PROPERTY, jobDefinition).map(kind -> AtLimit.of(kind, PROPERTY));
    }

    /** Whether this step, which is just beginning, sets up the timer of a limit. */
    boolean isSetUpBy(DelegateExecution step) {
        return timers.isSetUpBy(step, PROPERTY);
    }
}
