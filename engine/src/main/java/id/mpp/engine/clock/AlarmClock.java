package id.mpp.engine.clock;

import id.mpp.engine.journal.Actor;
import id.mpp.engine.journal.Journal;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives each alarm when it is due: a line in the journal, and more urgent tasks. Once, however many nodes run. */
@Component
class AlarmClock {

    private static final Logger LOG = LoggerFactory.getLogger(AlarmClock.class);
    private static final int AT_ONCE = 200;

    private final ClockTable table;
    private final Journal journal;
    private final TransactionTemplate transaction;

    AlarmClock(ClockTable table, Journal journal, TransactionTemplate transaction) {
        this.table = table;
        this.journal = journal;
        this.transaction = transaction;
    }

    /** A case that fails keeps no other from its alarm. */
    @Scheduled(fixedDelayString = "${mpp.clock.alarm-interval:PT10S}")
    void ring() {
        List<String> due = table.alarmed(Instant.now(), AT_ONCE);
        for (String businessKey : due) {
            try {
                transaction.executeWithoutResult(status -> ring(businessKey));
            } catch (RuntimeException e) {
                LOG.warn("The alarm of {} could not be given and is tried again: {}", businessKey, e.toString());
            }
        }
    }

    private void ring(String businessKey) {
        table.find(businessKey)
                .filter(row -> row.alarm() != null && !row.alarm().at().isAfter(Instant.now()))
                .ifPresent(row -> {
                    Alarm alarm = row.alarm().alarm();
                    journal.append(businessKey, alarm.milestone(), Actor.SYSTEM, alarm.label(), null, step(row, alarm));
                    LOG.info("{} {}: {}", businessKey, alarm.milestone().text(), alarm.label());
                });
    }

    /** The same alarm of the same count is one step, so a second node writes nothing. */
    private static String step(ClockRow row, Alarm alarm) {
        return "clock:" + alarm + ":" + row.startedAt();
    }
}
