package id.mpp.workers.kit.runtime;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.POJONode;
import org.camunda.bpm.client.task.ExternalTask;
import org.camunda.bpm.client.variable.value.JsonValue;
import org.camunda.bpm.engine.variable.value.PrimitiveValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** A process variable as the client has it, turned into JSON, whatever its type in the engine. */
final class TaskValue {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TaskValue() {}

    static JsonNode of(ExternalTask task, String name) {
        TypedValue value = task.getVariableTyped(name, false);
        if (value == null || value.getValue() == null) {
            return MissingNode.getInstance();
        }
        return value instanceof JsonValue json ? parse(json) : plain(value);
    }

    private static JsonNode plain(TypedValue value) {
        return value instanceof PrimitiveValue<?> primitive
                ? JSON.valueToTree(primitive.getValue())
                : new POJONode(value.getType().getName());
    }

    private static JsonNode parse(JsonValue value) {
        try {
            return JSON.readTree(value.getValue());
        } catch (JsonProcessingException e) {
            return new POJONode("json"); // not JSON after all; the message says so without the text
        }
    }
}
