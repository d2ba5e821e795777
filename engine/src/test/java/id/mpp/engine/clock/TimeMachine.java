package id.mpp.engine.clock;

import java.time.Duration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes what has happened to one application lie further back; the only way to see a limit of days in a test of seconds. */
@TestComponent
class TimeMachine {

    private final JdbcClient jdbc;
    private final Changes changes;
    private final TransactionTemplate transaction;

    TimeMachine(JdbcClient jdbc, Changes changes, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.transaction = transaction;
    }

    /** The past moves and the clock is derived anew. */
    void back(String key, Duration by) {
        transaction.executeWithoutResult(status -> {
            moveJournal(key, by);
            changes.touch(key, false);
        });
    }

    /** Only the past moves: timers and tasks still show what they showed. */
    void backUnnoticed(String key, Duration by) {
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
