package id.mpp.processes;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A topic as its agency's contract describes it.
 *
 * @param agency whose worker answers
 */
record Topic(String agency, Contract contract) {

    String name() {
        return contract.topic();
    }

    List<String> errors() {
        return contract.errors().stream().map(Error::code).toList();
    }

    List<Variable> missing(JsonNode inputs) {
        return contract.inputs().stream()
                .filter(Variable::required)
                .filter(input -> inputs.path(input.name()).path("value").isMissingNode()
                        || inputs.path(input.name()).path("value").isNull())
                .toList();
    }

    /** The worker's answer: what the test says, and the contract's first choice for what it does not say. */
    Map<String, Object> answer(Map<String, JsonNode> given) {
        given.forEach((name, value) -> output(name).check("keluaran", value));
        Map<String, Object> answer = new LinkedHashMap<>();
        contract.outputs().stream()
                .filter(output -> output.required() || given.containsKey(output.name()))
                .forEach(output -> answer.put(output.name(), output.typed(given.get(output.name()))));
        return answer;
    }

    private Variable output(String name) {
        return contract.outputs().stream()
                .filter(output -> output.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Fault(
                        "kontrak %s tidak mengenal keluaran \"%s\"; yang dikenal: %s",
                        name(),
                        name,
                        contract.outputs().stream().map(Variable::name).toList()));
    }

    /** The parts of a contract that a test needs. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Contract(String topic, List<Variable> inputs, List<Variable> outputs, List<Error> errors) {}

    /** A BPMN error. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Error(String code) {}
}
