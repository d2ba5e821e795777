package id.mpp.engine.workers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.engine.security.SystemAuthority;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.springframework.stereotype.Component;

/** Answering a task: of one's own topic, with the variables and the error codes that the contract names. */
@Component
class TaskRule {

    private static final Map<String, Set<String>> KEYS = Map.of(
            "complete", Set.of("workerId", "variables", "localVariables"),
            "failure",
                    Set.of(
                            "workerId",
                            "errorMessage",
                            "errorDetails",
                            "retries",
                            "retryTimeout",
                            "variables",
                            "localVariables"),
            "bpmnError", Set.of("workerId", "errorCode", "errorMessage", "variables"),
            "extendLock", Set.of("workerId", "newDuration"));

    /** Variables are JSON or primitive; of the other types the caller would choose a class or a format. */
    private static final Set<String> TYPES =
            Set.of("string", "boolean", "short", "integer", "long", "double", "date", "json", "null");

    private final ExternalTaskService tasks;
    private final SystemAuthority system;
    private final OwnTopics own;
    private final TopicContracts contracts;

    TaskRule(ExternalTaskService tasks, SystemAuthority system, OwnTopics own, TopicContracts contracts) {
        this.tasks = tasks;
        this.system = system;
        this.own = own;
        this.contracts = contracts;
    }

    /** The contract of the task's topic; empty when there is no such task, which the engine itself says best. */
    Optional<TopicContract> contractOf(String task) {
        String topic = system.call(() -> topicOf(task));
        if (topic != null && !own.ofCaller().contains(topic)) {
            throw Refusal.notAllowed("This login may not touch a task of the topic " + topic
                    + "; its line in mpp.logins does not list it.");
        }
        return Optional.ofNullable(topic).map(contracts::of);
    }

    void check(String verb, ObjectNode body, TopicContract contract) {
        Body.allowOnly(body, KEYS.get(verb));
        checkOutputs(Body.object(body, "variables"), contract);
        checkOutputs(Body.object(body, "localVariables"), contract);
        if (verb.equals("bpmnError")) {
            checkError(body.path("errorCode").asText(), contract);
        }
    }

    private String topicOf(String id) {
        ExternalTask task = tasks.createExternalTaskQuery().externalTaskId(id).singleResult();
        return task == null ? null : task.getTopicName();
    }

    private static void checkOutputs(ObjectNode variables, TopicContract contract) {
        variables.properties().forEach(variable -> {
            if (!contract.outputs().contains(variable.getKey())) {
                throw Refusal.notAllowed("The contract of " + contract.topic() + " does not list the variable "
                        + Refusal.plain(variable.getKey()) + " among its outputs.");
            }
            checkType(variable.getKey(), variable.getValue().path("type"));
        });
    }

    private static void checkType(String variable, JsonNode type) {
        if (type.isMissingNode() || type.isNull()) {
            return;
        }
        if (!TYPES.contains(type.asText().toLowerCase(Locale.ROOT))) {
            throw Refusal.notAllowed("The variable " + Refusal.plain(variable) + " has the type "
                    + Refusal.plain(type.asText()) + "; send a String, a number, a Boolean, a Date or Json.");
        }
    }

    private static void checkError(String code, TopicContract contract) {
        if (!contract.errors().contains(code)) {
            throw Refusal.notAllowed("The contract of " + contract.topic() + " does not list the error code "
                    + Refusal.plain(code) + "; declare it there first, so that designers can draw its path.");
        }
    }
}
