package id.mpp.engine.casefile;

import id.mpp.engine.casefile.Verification.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.history.HistoricExternalTaskLog;

/**
 * One topic in one case: everything that happened to its external tasks.
 *
 * @param log the oldest first; never empty
 * @param open its task that waits now, one that has failed before any other
 */
record Question(String topic, List<HistoricExternalTaskLog> log, Optional<ExternalTask> open) {

    private HistoricExternalTaskLog last() {
        return log.get(log.size() - 1);
    }

    String definition() {
        return last().getProcessDefinitionId();
    }

    String activity() {
        return last().getActivityId();
    }

    Instant at() {
        return last().getTimestamp().toInstant();
    }

    int answers() {
        return (int) log.stream().filter(HistoricExternalTaskLog::isSuccessLog).count();
    }

    State state() {
        return open.map(task -> isOutOfAttempts(task) ? State.FAILED : State.WAITING)
                .orElse(last().isSuccessLog() ? State.ANSWERED : State.ENDED);
    }

    static boolean isOutOfAttempts(ExternalTask task) {
        return task.getRetries() != null && task.getRetries() == 0;
    }

    /** Of the attempt that failed last; null when the task is fresh, or nothing waits any more. */
    String problem() {
        return open.map(ExternalTask::getErrorMessage).orElse(null);
    }
}
