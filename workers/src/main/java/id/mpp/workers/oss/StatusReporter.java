package id.mpp.workers.oss;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.kit.Explained;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is pending of one application to OSS, strictly in the journal's order and at least once. */
final class StatusReporter {

    private static final Logger LOG = LoggerFactory.getLogger(StatusReporter.class);

    private final OssJournal journal;
    private final StatusLetters letters;
    private final Oss oss;
    private final KeyedLocks locks = new KeyedLocks();

    StatusReporter(OssJournal journal, StatusLetters letters, Oss oss) {
        this.journal = journal;
        this.letters = letters;
        this.oss = oss;
    }

    /** Sends until something does not get through; true when nothing is pending any more. */
    boolean flush(String businessKey) {
        ReentrantLock lock = locks.of(businessKey);
        lock.lock();
        try {
            for (JsonNode report : journal.waiting(businessKey)) {
                State state = send(report);
                if (state.stops()) {
                    return state == State.REFUSED; // the engine then holds back the later ones until an admin decides
                }
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    private State send(JsonNode report) {
        Optional<Map<String, String>> letter = letters.of(report);
        if (letter.isEmpty()) {
            return mark(report, State.SKIPPED, null);
        }
        try {
            OssAnswer answer = oss.status(letter.get());
            return mark(report, state(answer, report), answer.sentence());
        } catch (Explained trouble) {
            return mark(report, State.FAILED, trouble.getMessage());
        }
    }

    private static State state(OssAnswer answer, JsonNode report) {
        String key = report.path("businessKey").asText();
        return switch (answer.meaning()) {
            case TAKEN -> State.SENT;
            case WRONG_CONTENT -> {
                LOG.error("{} report {}: {}", key, report.path("milestone").asText(), answer.sentence());
                yield State.REFUSED;
            }
            case WRONG_SETTINGS -> {
                LOG.error("check the settings mpp.oss.*: {} (application {})", answer.sentence(), key);
                yield State.FAILED;
            }
            case TROUBLE -> State.FAILED;
        };
    }

    private State mark(JsonNode report, State state, String detail) {
        journal.mark(report, state.word(), detail);
        LOG.info(
                "{} report {}: {}",
                report.path("businessKey").asText(),
                report.path("milestone").asText(),
                state);
        return state;
    }

    /** How the engine is told a report went. */
    private enum State {
        SENT,
        SKIPPED,
        FAILED,
        REFUSED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean stops() {
            return this == FAILED || this == REFUSED;
        }
    }
}
