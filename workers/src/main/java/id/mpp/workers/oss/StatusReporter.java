package id.mpp.workers.oss;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is pending of one application to OSS, strictly in the journal's order and each report once. */
final class StatusReporter {

    private static final Logger LOG = LoggerFactory.getLogger(StatusReporter.class);
    private static final int MANY = 10_000;

    private final OssJournal journal;
    private final StatusLetters letters;
    private final StatusDelivery delivery;
    private final Outage outage;
    private final Settled settled = new Settled(MANY);
    private final KeyedLocks locks = new KeyedLocks();

    StatusReporter(OssJournal journal, StatusLetters letters, StatusDelivery delivery, Outage outage) {
        this.journal = journal;
        this.letters = letters;
        this.delivery = delivery;
        this.outage = outage;
    }

    /** Sends until something does not get through; true when nothing is pending any more. */
    boolean flush(String businessKey) {
        ReentrantLock lock = locks.of(businessKey);
        lock.lock();
        try {
            for (JsonNode report : journal.waiting(businessKey)) {
                ReportState state = send(report);
                if (state.stops()) {
                    // after a refusal the engine holds back the later ones until an admin decides
                    return state == ReportState.REFUSED;
                }
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    private ReportState send(JsonNode report) {
        Optional<Map<String, String>> letter = letters.of(report);
        if (letter.isEmpty()) {
            return mark(report, ReportState.SKIPPED, null);
        }
        String key = report.path("businessKey").asText();
        boolean isSettled = settled.remove(key); // and is not again until the engine, too, knows how this one went
        boolean mayHaveArrived = !isSettled || report.path("attempts").asInt() > 0;
        StatusDelivery.Attempt attempt = delivery.attempt(report, letter.get(), mayHaveArrived);
        mark(report, attempt.state(), attempt.detail());
        if (attempt.state().isKnown()) {
            settled.add(key);
        }
        if (attempt.state() == ReportState.FAILED) {
            outage.failed();
        } else {
            outage.answered();
        }
        return attempt.state();
    }

    private ReportState mark(JsonNode report, ReportState state, String detail) {
        journal.mark(report, state.word(), detail);
        LOG.info(
                "{} report {}: {}",
                report.path("businessKey").asText(),
                report.path("milestone").asText(),
                state);
        return state;
    }
}
