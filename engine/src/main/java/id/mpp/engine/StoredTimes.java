package id.mpp.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses a database whose times Camunda has written in another zone than this process reads them in: its columns say no zone,
 * so all its times would be wrong by hours, and timers would fire by them. Our own columns hold moments; the newest
 * application is the witness, as both tables tell when it began.
 */
@Component
@Order(1)
class StoredTimes implements ApplicationRunner {

    /** Zones differ by a quarter of an hour at least; two clocks, and a wait for a lock, by less. */
    private static final Duration SAME = Duration.ofMinutes(10);

    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final HistoryService history;

    StoredTimes(JdbcClient jdbc, HistoryService history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        jdbc.sql(
                        "select business_key, received_at from mpp.application where service is not null order by received_at desc limit 1")
                .query((row, number) -> new Received(
                        row.getString("business_key"),
                        row.getTimestamp("received_at").toInstant()))
                .optional()
                .ifPresent(this::compare);
    }

    private void compare(Received received) {
        begin(received.businessKey())
                .map(begin -> Duration.between(received.at(), begin))
                .filter(difference -> difference.abs().compareTo(SAME) > 0)
                .map(difference ->
                        QUARTER.multipliedBy(Math.round((double) difference.toMinutes() / QUARTER.toMinutes())))
                .ifPresent(difference -> {
                    throw new UnusableZone(
                            "Camunda's times in this database were written in another time zone than "
                                    + ZoneId.systemDefault() + ": read in it, application " + received.businessKey()
                                    + " began " + difference + " away from the moment at which it arrived ("
                                    + received.at() + ").",
                            "Set MPP_ZONE to the zone that the engine ran in until now, or move the times once: "
                                    + "deploy/README.md, \"Time zone\". Nothing was changed.");
                });
    }

    private Optional<Instant> begin(String businessKey) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .orderByProcessInstanceStartTime()
                .asc()
                .listPage(0, 1)
                .stream()
                .map(HistoricProcessInstance::getStartTime)
                .map(start -> Instant.ofEpochMilli(start.getTime()))
                .findFirst();
    }

    /** When an application arrived. */
    private record Received(String businessKey, Instant at) {}
}
