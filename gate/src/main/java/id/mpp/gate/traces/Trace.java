package id.mpp.gate.traces;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * A designer's test: how one case begins, what happens to it step by step, and where it ends.
 *
 * @param end the end event that is reached by the last step
 * @param milestones the whole journal in its order; null when nothing is said about it
 * @param variables what some variables hold at the end
 */
public record Trace(
        String title,
        Start start,
        List<Step> steps,
        String end,
        List<String> milestones,
        Map<String, JsonNode> variables) {

    public Trace {
        steps = steps == null ? List.of() : List.copyOf(steps);
        variables = variables == null ? Map.of() : variables;
    }

    /**
     * How a case begins: by a message, by a form that an officer fills in, or as a part that another service calls.
     *
     * @param permohonan replaces fields of the example application
     * @param by the officer's group
     * @param called the inputs of a called process, by the names of its contract
     */
    public record Start(
            String message,
            ObjectNode permohonan,
            Map<String, JsonNode> form,
            String by,
            Map<String, JsonNode> called) {}

    /** One thing that happens: a worker answers, an officer decides, a message arrives or a limit passes. */
    public record Step(
            String topic,
            Map<String, JsonNode> outputs,
            String error,
            String task,
            Map<String, JsonNode> answers,
            String message,
            Map<String, JsonNode> variables,
            String limit) {

        public Step {
            outputs = outputs == null ? Map.of() : outputs;
            answers = answers == null ? Map.of() : answers;
            variables = variables == null ? Map.of() : variables;
        }
    }
}
