package id.mpp.gate.pages;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.gate.flow.ContractCall;
import id.mpp.gate.project.Contract;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.project.Topic;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The element template by which a designer calls a part with a contract. It binds what the contract requires: Camunda 7's templates
 * know nothing optional, and an empty input would hide a variable.
 */
record CallTemplate(ServiceFolder called, Contract contract) {

    private static final String SCHEMA =
            "https://raw.githubusercontent.com/camunda/element-templates-json-schema/main/packages/element-templates-json-schema/resources/schema.json";
    private static final String EXPRESSION = " Tulis nilainya, atau ${namaVariabel}.";

    String id() {
        return "mpp-panggil-" + called.name();
    }

    ObjectNode json(int version) {
        ObjectNode template = JsonMapper.builder().build().createObjectNode();
        template.put("$schema", SCHEMA);
        template.put("name", "MPP: panggil " + called.name());
        template.put("id", id());
        template.put("version", version);
        template.put("description", description());
        template.putArray("appliesTo").add("bpmn:CallActivity");
        template.put("entriesVisible", true);
        ArrayNode properties = template.putArray("properties");
        hidden(properties, called.name()).put("type", "property").put("name", "calledElement");
        hidden(properties, "#{execution.processBusinessKey}").put("type", "camunda:in:businessKey");
        contract.inputs().stream().filter(Topic.Field::isRequired).forEach(input -> input(properties, input));
        contract.outputs().stream().filter(Topic.Field::isRequired).forEach(output -> output(properties, output));
        return template;
    }

    private String description() {
        String optional = contract.inputs().stream()
                .filter(input -> !input.isRequired())
                .map(Topic.Field::name)
                .collect(Collectors.joining(", "));
        String more = contract.outputs().stream()
                .filter(output -> !output.isRequired())
                .map(Topic.Field::name)
                .collect(Collectors.joining(", "));
        return Say.about(called)
                + (optional.isEmpty() ? "" : " Bila perlu, tambahkan pada In mappings: " + optional + ".")
                + (more.isEmpty() ? "" : " Bila perlu, tambahkan pada Out mappings: " + more + ".");
    }

    private static ObjectNode hidden(ArrayNode properties, String value) {
        return properties.addObject().put("type", "Hidden").put("value", value).putObject("binding");
    }

    private void input(ArrayNode properties, Topic.Field input) {
        boolean isVariable = input.type().equals("json");
        Map<String, String> choices = choices(input);
        ObjectNode property = properties
                .addObject()
                .put("label", input.name())
                .put("description", input.meaning() + (isVariable || !choices.isEmpty() ? "" : "." + EXPRESSION))
                .put("type", choices.isEmpty() ? "String" : "Dropdown");
        if (isVariable) {
            property.put("value", input.name());
        }
        if (!choices.isEmpty()) {
            ArrayNode list = property.putArray("choices");
            choices.forEach((value, name) -> list.addObject().put("name", name).put("value", value));
        }
        property.putObject("constraints").put("notEmpty", true);
        ObjectNode binding =
                property.putObject("binding").put("type", "camunda:in").put("target", input.name());
        if (!isVariable) {
            binding.put("expression", true);
        }
    }

    /** The values to choose from, each with what people call it. */
    private Map<String, String> choices(Topic.Field input) {
        if (ContractCall.isGroup(called, input.name())) {
            return called.project().groups().names();
        }
        Map<String, String> choices = new LinkedHashMap<>();
        input.choices().forEach(choice -> choices.put(choice, choice));
        return choices;
    }

    private static void output(ArrayNode properties, Topic.Field output) {
        ObjectNode property = properties
                .addObject()
                .put("label", output.name())
                .put("description", output.meaning() + ". Nama variabel yang menerimanya.")
                .put("type", "String")
                .put("value", output.name());
        property.putObject("constraints").put("notEmpty", true);
        property.putObject("binding").put("type", "camunda:out").put("source", output.name());
    }
}
