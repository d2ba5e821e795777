package id.mpp.engine;

import id.mpp.engine.journal.JournalGrows;
import java.time.Duration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes what has happened to one application lie further back; the only way to see a limit of days in a test of seconds. */
@TestComponent
public class TimeMachine {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    TimeMachine(JdbcClient jdbc, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.events = events;
        this.transaction = transaction;
    }

    /** The past moves and the clock is derived anew. */
    public void back(String key, Duration by) {
        transaction.executeWithoutResult(status -> {
            moveJournal(key, by);
            events.publishEvent(new JournalGrows(key));
        });
    }

    /** Only the past moves: timers and tasks still show what they showed. */
    public void backUnnoticed(String key, Duration by) {
        transaction.executeWithoutResult(status -> moveJournal(key, by));
    }

    private void moveJournal(String key, Duration by) {
        asReplica();
        jdbc.sql("update mpp.journal set at = at - make_interval(secs => ?) where business_key = ?")
                .params(by.toSeconds(), key)
                .update();
    }

    /** The journal refuses every change; a replica's connection is not asked. */
    private void asReplica() {
        jdbc.sql("set local session_replication_role = replica").update();
    }
}
