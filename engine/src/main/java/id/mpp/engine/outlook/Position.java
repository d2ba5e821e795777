package id.mpp.engine.outlook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.springframework.stereotype.Component;

/** Where a case stands: what is known of it, and which processes have called the one that runs. */
@Component
class Position {

    private static final String CALL = "callActivity";

    private final RuntimeService runtime;
    private final HistoryService history;
    private final RepositoryService repository;

    Position(RuntimeService runtime, HistoryService history, RepositoryService repository) {
        this.runtime = runtime;
        this.history = history;
        this.repository = repository;
    }

    /** The short values that the diagram of a process asks. */
    Map<String, String> known(String process, BpmnModelInstance model) {
        List<String> names = Diagram.asked(model);
        Map<String, String> values = new HashMap<>();
        if (!names.isEmpty()) {
            runtime
                    .createVariableInstanceQuery()
                    .processInstanceIdIn(process)
                    .variableNameIn(names.toArray(String[]::new))
                    .disableCustomObjectDeserialization()
                    .list()
                    .stream()
                    .filter(Position::isShort)
                    .forEach(variable ->
                            values.put(variable.getName(), variable.getValue().toString()));
        }
        return values;
    }

    private static boolean isShort(VariableInstance variable) {
        Object value = variable.getValue();
        return value instanceof String || value instanceof Boolean || value instanceof Number;
    }

    /** Where a process was called from; null when nobody called it. */
    Token.Call caller(String process) {
        ProcessInstance outer = runtime.createProcessInstanceQuery()
                .subProcessInstanceId(process)
                .singleResult();
        return outer == null
                ? null
                : history
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(outer.getId())
                        .activityType(CALL)
                        .unfinished()
                        .list()
                        .stream()
                        .filter(call -> process.equals(call.getCalledProcessInstanceId()))
                        .findFirst()
                        .map(call -> call(outer, call))
                        .orElse(null);
    }

    private Token.Call call(ProcessInstance outer, HistoricActivityInstance call) {
        BpmnModelInstance model = repository.getBpmnModelInstance(outer.getProcessDefinitionId());
        CallActivity activity = model.getModelElementById(call.getActivityId());
        Token token = Token.with(known(outer.getId(), model), Set.of());
        return new Token.Call(activity, token.calledFrom(caller(outer.getId())));
    }
}
