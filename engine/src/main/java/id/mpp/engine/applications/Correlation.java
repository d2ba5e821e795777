package id.mpp.engine.applications;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.security.SystemAuthority;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;

/** Finds who waits for a message and hands it over. */
@Component
class Correlation {

    private final RuntimeService runtime;
    private final SystemAuthority system;

    Correlation(RuntimeService runtime, SystemAuthority system) {
        this.runtime = runtime;
        this.system = system;
    }

    /** The first of these messages that the process waits for, and where. */
    Optional<Awaited> awaited(String businessKey, List<String> names) {
        return system.call(() -> names.stream()
                .flatMap(name -> waiting(businessKey, name).stream())
                .findFirst());
    }

    private Optional<Awaited> waiting(String businessKey, String name) {
        return runtime
                .createExecutionQuery()
                .processInstanceBusinessKey(businessKey)
                .messageEventSubscriptionName(name)
                .list()
                .stream()
                .findFirst()
                .map(execution -> new Awaited(name, execution));
    }

    boolean isRunning(String businessKey) {
        return system.call(() -> runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(businessKey)
                        .count()
                > 0);
    }

    void deliver(Awaited awaited, Map<String, JsonNode> variables) {
        system.call(() -> {
            runtime.setVariables(awaited.execution().getProcessInstanceId(), typed(variables));
            runtime.messageEventReceived(awaited.name(), awaited.execution().getId());
            return null;
        });
    }

    /** A text stays a text: as JSON it would keep its quotation marks in every sentence of the diagram. */
    private static Map<String, Object> typed(Map<String, JsonNode> variables) {
        Map<String, Object> values = new LinkedHashMap<>();
        variables.forEach((name, value) -> values.put(
                name,
                value.isTextual()
                        ? value.asText()
                        : SpinValues.jsonValue(value.toString()).create()));
        return values;
    }

    /** A message that somebody waits for. */
    record Awaited(String name, Execution execution) {}
}
