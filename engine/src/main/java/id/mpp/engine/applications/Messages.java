package id.mpp.engine.applications;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.security.SystemAuthority;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leads what comes from outside to the running process that waits for it. */
@Component
class Messages {

    private final ApplicationStore store;
    private final RuntimeService runtime;
    private final SystemAuthority system;

    Messages(ApplicationStore store, RuntimeService runtime, SystemAuthority system) {
        this.store = store;
        this.runtime = runtime;
        this.system = system;
    }

    /** Delivers the first message that is awaited and returns its name; empty when none is. */
    @Transactional
    public Optional<String> deliver(String businessKey, Message message) {
        store.lock(businessKey);
        Map<String, Execution> awaited = system.call(() -> awaited(businessKey, message));
        boolean isRepetition = isRepetition(businessKey, message);
        keepDocument(businessKey, message, isRepetition);
        return message.messages().stream()
                .filter(awaited::containsKey)
                .findFirst()
                // The same content again matters only to a process that has asked for it.
                .filter(name -> !isRepetition || name.equals(message.messages().get(0)))
                .map(name -> deliver(name, awaited.get(name), message.variables()));
    }

    private Map<String, Execution> awaited(String businessKey, Message message) {
        Map<String, Execution> awaited = new LinkedHashMap<>();
        for (String name : message.messages()) {
            runtime.createExecutionQuery()
                    .processInstanceBusinessKey(businessKey)
                    .messageEventSubscriptionName(name)
                    .list()
                    .forEach(execution -> awaited.putIfAbsent(name, execution));
        }
        return awaited;
    }

    private boolean isRepetition(String businessKey, Message message) {
        return message.document() != null
                && store.latestDocument(businessKey)
                        .filter(message.document()::equals)
                        .isPresent();
    }

    private void keepDocument(String businessKey, Message message, boolean isRepetition) {
        if (message.document() != null && !isRepetition) {
            store.addDocument(businessKey, message.document());
        }
    }

    private String deliver(String name, Execution execution, Map<String, JsonNode> variables) {
        return system.call(() -> {
            runtime.setVariables(execution.getProcessInstanceId(), asJson(variables));
            runtime.messageEventReceived(name, execution.getId());
            return name;
        });
    }

    private static Map<String, Object> asJson(Map<String, JsonNode> variables) {
        Map<String, Object> values = new LinkedHashMap<>();
        variables.forEach((name, value) ->
                values.put(name, SpinValues.jsonValue(value.toString()).create()));
        return values;
    }
}
