package id.mpp.engine.casefile;

import id.mpp.engine.deputies.Deputies;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.camunda.bpm.engine.history.UserOperationLogEntry;

/**
 * A task that has been completed.
 *
 * @param log the engine's note of the very call that completed it; empty when no login has
 */
record Completion(HistoricTaskInstance task, Optional<UserOperationLogEntry> log) {

    /** Who has completed it knows best; it may be another than he to whom it was given. */
    Optional<String> login() {
        return log.map(UserOperationLogEntry::getUserId).or(() -> Optional.ofNullable(task.getAssignee()));
    }

    /** A deputy's call bears the name of whom he stands in for; an administrator may note anything. */
    Optional<String> representing() {
        return log.map(UserOperationLogEntry::getAnnotation).filter(note -> note.startsWith(Deputies.REPRESENTING));
    }

    /**
     * What this call wrote in this step, by variable. The engine notes both with every value: earlier calls may have written into
     * the step too, and steps that follow in the same call may write the same name again.
     *
     * @param updates of all processes of the case, in order
     */
    Map<String, HistoricVariableUpdate> written(List<HistoricVariableUpdate> updates) {
        return updates.stream()
                .filter(update -> task.getActivityInstanceId().equals(update.getActivityInstanceId()))
                .filter(update -> log.map(UserOperationLogEntry::getOperationId)
                        .filter(operation -> operation.equals(update.getUserOperationId()))
                        .isPresent())
                .collect(Collectors.toMap(
                        HistoricVariableUpdate::getVariableName, Function.identity(), (first, later) -> first));
    }
}
