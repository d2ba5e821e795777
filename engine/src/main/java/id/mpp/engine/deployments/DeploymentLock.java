package id.mpp.engine.deployments;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One deployment at a time on all nodes: each builds on what the one before has left. */
@Component
class DeploymentLock {

    /** Any number that nobody else locks. */
    private static final long KEY = 0x6d70705f6465706cL;

    private final JdbcClient jdbc;

    DeploymentLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for its turn; the end of the transaction gives it back. */
    void take() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(KEY).query().listOfRows();
    }
}
