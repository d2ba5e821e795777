package id.mpp.engine.applications;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Map;

/**
 * News about an application.
 *
 * @param messages names in order of preference; the first one that the process waits for is taken
 * @param variables set on the process, each as JSON
 * @param document the next version of the case record; null when nothing changed
 */
record Message(@NotEmpty List<@NotBlank String> messages, Map<String, JsonNode> variables, ObjectNode document) {

    Message {
        variables = variables == null ? Map.of() : variables;
    }
}
