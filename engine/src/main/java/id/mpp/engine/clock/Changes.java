package id.mpp.engine.clock;

import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.journal.JournalGrows;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers whose clock a transaction has touched and derives these clocks just before it commits: the engine has written
 * its own rows by then, so that timers and tasks of the same step are found.
 */
@Component
class Changes {

    private final Calendars calendars;
    private final Projection projection;
    private final ApplicationEventPublisher events;

    Changes(Calendars calendars, Projection projection, ApplicationEventPublisher events) {
        this.calendars = calendars;
        this.projection = projection;
        this.events = events;
    }

    @EventListener
    void onJournal(JournalGrows event) {
        touch(event.businessKey(), false);
    }

    /** Has the clock of this application derived; the calendar cannot change until then. */
    void touch(String businessKey, boolean isShownAnyway) {
        calendars.hold();
        touched().merge(businessKey, isShownAnyway, Boolean::logicalOr);
    }

    private Map<String, Boolean> touched() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Derivation.class::isInstance)
                .map(found -> ((Derivation) found).touched)
                .findFirst()
                .orElseGet(this::begin);
    }

    private Map<String, Boolean> begin() {
        Derivation derivation = new Derivation();
        TransactionSynchronizationManager.registerSynchronization(derivation);
        return derivation.touched;
    }

    /** What one transaction has touched. */
    private final class Derivation implements TransactionSynchronization {

        private final Map<String, Boolean> touched = new LinkedHashMap<>();

        @Override
        public void beforeCommit(boolean isReadOnly) {
            while (!touched.isEmpty()) {
                var next = touched.entrySet().iterator().next();
                touched.remove(next.getKey());
                projection.project(next.getKey(), next.getValue());
                events.publishEvent(new ClockDerived(next.getKey()));
            }
        }
    }
}
