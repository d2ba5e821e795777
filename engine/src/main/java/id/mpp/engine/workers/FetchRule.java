package id.mpp.engine.workers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Fetching: own topics only, and of their processes only the variables that the contract names. */
@Component
class FetchRule {

    private static final Set<String> KEYS = Set.of(
            "workerId",
            "maxTasks",
            "usePriority",
            "asyncResponseTimeout",
            "sorting",
            "includeExtensionProperties",
            "topics");

    private static final Set<String> TOPIC_KEYS = Set.of(
            "topicName",
            "lockDuration",
            "variables",
            "localVariables",
            "processVariables",
            "businessKey",
            "processDefinitionId",
            "processDefinitionIdIn",
            "processDefinitionKey",
            "processDefinitionKeyIn",
            "processDefinitionVersionTag",
            "withoutTenantId",
            "tenantIdIn",
            "includeExtensionProperties",
            "deserializeValues");

    private final OwnTopics own;
    private final TopicContracts contracts;

    FetchRule(OwnTopics own, TopicContracts contracts) {
        this.own = own;
        this.contracts = contracts;
    }

    /** Changes the body into what the engine may be asked. */
    void narrow(ObjectNode body) {
        Body.allowOnly(body, KEYS);
        JsonNode topics = body.path("topics");
        if (!topics.isArray() || topics.isEmpty()) {
            throw Refusal.malformed("topics must be a list with at least one topic.");
        }
        Set<String> allowed = own.ofCaller();
        topics.forEach(topic -> narrow(topic, allowed));
    }

    private void narrow(JsonNode value, Set<String> allowed) {
        if (!(value instanceof ObjectNode topic)) {
            throw Refusal.malformed("Each of the topics must be a JSON object.");
        }
        Body.allowOnly(topic, TOPIC_KEYS);
        if (!topic.path("topicName").isTextual()) {
            throw Refusal.malformed("topicName must be a text.");
        }
        String name = topic.path("topicName").textValue();
        if (!allowed.contains(name)) {
            throw Refusal.notAllowed("This login may not fetch the topic " + Refusal.plain(name)
                    + "; its line in mpp.logins does not list it.");
        }
        narrow(topic, contracts.of(name));
    }

    private static void narrow(ObjectNode topic, TopicContract contract) {
        Body.object(topic, "processVariables").fieldNames().forEachRemaining(name -> checkInput(name, contract));
        JsonNode variables = topic.path("variables");
        if (variables.isMissingNode() || variables.isNull()) {
            // Nothing said means everything to the engine.
            ArrayNode inputs = topic.putArray("variables");
            contract.inputs().forEach(inputs::add);
        } else if (variables.isArray()) {
            variables.forEach(variable -> checkInput(variable.asText(), contract));
        } else {
            throw Refusal.malformed("variables must be a list of names.");
        }
        // Values come as they are stored; no class of anybody's choice is loaded for them.
        topic.put("deserializeValues", false);
    }

    private static void checkInput(String variable, TopicContract contract) {
        if (!contract.inputs().contains(variable)) {
            throw Refusal.notAllowed("The contract of " + contract.topic() + " does not list the variable "
                    + Refusal.plain(variable) + " among its inputs.");
        }
    }
}
