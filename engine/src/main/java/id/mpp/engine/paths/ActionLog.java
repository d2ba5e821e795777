package id.mpp.engine.paths;

import id.mpp.engine.journal.Actor;
import id.mpp.engine.paths.CasePath.Action;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.history.UserOperationLogEntry;

/**
 * What people did on one process, as the engine has logged it.
 *
 * @param entries in order
 */
record ActionLog(List<UserOperationLogEntry> entries) {

    /** Logins of those who completed tasks, by task. */
    Map<String, String> completions() {
        Map<String, String> logins = new HashMap<>();
        entries.stream()
                .filter(entry -> EntityTypes.TASK.equals(entry.getEntityType())
                        && UserOperationLogEntry.OPERATION_TYPE_COMPLETE.equals(entry.getOperationType()))
                .forEach(entry -> logins.put(entry.getTaskId(), entry.getUserId()));
        return logins;
    }

    /** One deed is an entry for each thing that it changed; its values are nobody's business here. */
    List<Action> actions(Function<String, Actor> actors, Map<String, String> stepsByTask) {
        return entries.stream()
                .filter(entry -> entry.getUserId() != null)
                .collect(Collectors.toMap(
                        entry -> entry.getOperationId() + entry.getOperationType(),
                        Function.identity(),
                        (first, second) -> first,
                        LinkedHashMap::new))
                .values()
                .stream()
                .map(entry -> new Action(
                        entry.getTimestamp().toInstant(),
                        Words.of(entry.getOperationType()),
                        actors.apply(entry.getUserId()).name(),
                        entry.getTaskId() == null ? null : stepsByTask.get(entry.getTaskId())))
                .toList();
    }
}
