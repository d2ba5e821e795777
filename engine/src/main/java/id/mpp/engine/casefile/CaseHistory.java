package id.mpp.engine.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.mpp.engine.security.SystemAuthority;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricExternalTaskLog;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.stereotype.Component;

/** What the engine remembers of a case; it is asked in the name of the system, for whom the case is has been asked before. */
@Component
class CaseHistory {

    /** The engine's word for a task that was not taken away. */
    private static final String COMPLETED = "completed";

    private final HistoryService history;
    private final SystemAuthority system;
    private final ObjectMapper json;

    CaseHistory(HistoryService history, SystemAuthority system, ObjectMapper json) {
        this.history = history;
        this.system = system;
        this.json = json;
    }

    CaseProcesses processes(String businessKey, String process) {
        return system.call(() -> CaseProcesses.of(
                history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(businessKey)
                        .list(),
                process));
    }

    /** Every sign of life of the work that waits for, or has been done by, an agency; the oldest first. */
    List<HistoricExternalTaskLog> externalTasks(CaseProcesses processes) {
        return system.call(() -> processes.ids().stream()
                .flatMap(process ->
                        history.createHistoricExternalTaskLogQuery().processInstanceId(process).list().stream())
                .sorted(Comparator.comparing(HistoricExternalTaskLog::getTimestamp))
                .toList());
    }

    /** Tasks that people have completed, in this order; those that the diagram has taken away are not among them. */
    List<Completion> completions(CaseProcesses processes) {
        return system.call(() -> processes.ids().stream()
                .flatMap(this::completionsIn)
                .sorted(Comparator.comparing(completion -> completion.task().getEndTime()))
                .toList());
    }

    private Stream<Completion> completionsIn(String process) {
        List<HistoricTaskInstance> tasks = history.createHistoricTaskInstanceQuery()
                .processInstanceId(process)
                .taskDeleteReason(COMPLETED)
                .list();
        if (tasks.isEmpty()) {
            return Stream.empty();
        }
        Map<String, UserOperationLogEntry> log = history
                .createUserOperationLogQuery()
                .processInstanceId(process)
                .entityType(EntityTypes.TASK)
                .operationType(UserOperationLogEntry.OPERATION_TYPE_COMPLETE)
                .list()
                .stream()
                .collect(Collectors.toMap(UserOperationLogEntry::getTaskId, Function.identity(), (one, other) -> one));
        return tasks.stream().map(task -> new Completion(task, Optional.ofNullable(log.get(task.getId()))));
    }

    /** Every value that was ever written into a variable of one of these types, in order. */
    List<HistoricVariableUpdate> updates(CaseProcesses processes, Collection<String> types) {
        return system.call(() -> history
                .createHistoricDetailQuery()
                .variableUpdates()
                .processInstanceIdIn(processes.ids().toArray(String[]::new))
                .variableTypeIn(types.toArray(String[]::new))
                .disableCustomObjectDeserialization()
                .orderByTime()
                .asc()
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(HistoricVariableUpdate.class::cast)
                .toList());
    }

    /** Variables by name, those of the nearest process first; what lies deeper than a whole process is left out. */
    Map<String, JsonNode> variables(CaseProcesses processes, Collection<String> names) {
        Map<String, JsonNode> values = new HashMap<>();
        if (processes.ids().isEmpty() || names.isEmpty()) {
            return values;
        }
        List<HistoricVariableInstance> found = system.call(() -> history.createHistoricVariableInstanceQuery()
                .processInstanceIdIn(processes.ids().toArray(String[]::new))
                .variableNameIn(names.toArray(String[]::new))
                .disableCustomObjectDeserialization()
                .list());
        found.stream()
                .filter(variable -> variable.getProcessInstanceId().equals(variable.getActivityInstanceId()))
                .sorted(Comparator.comparing(variable -> processes.ids().indexOf(variable.getProcessInstanceId())))
                .forEach(variable -> values.putIfAbsent(variable.getName(), value(variable.getTypedValue())));
        return values;
    }

    /** Jackson's own words would quote the case. */
    JsonNode value(TypedValue value) {
        try {
            return value instanceof SerializableValue text
                    ? text.getValueSerialized() == null
                            ? MissingNode.getInstance()
                            : json.readTree(text.getValueSerialized())
                    : json.valueToTree(value.getValue());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A JSON variable of the case is unreadable");
        }
    }
}
