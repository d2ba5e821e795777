package id.mpp.workers.kit.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a designer sees of a topic in Camunda Modeler: choose it for a service task, and the topic is set. */
record ElementTemplate(
        String name,
        String id,
        int version,
        String description,
        List<String> appliesTo,
        boolean entriesVisible,
        List<Property> properties) {

    static List<ElementTemplate> of(Contract contract) {
        return contract.topics().stream().map(ElementTemplate::of).toList();
    }

    private static ElementTemplate of(Contract.Entry topic) {
        return new ElementTemplate(
                "MPP: " + topic.topic(),
                "mpp-" + topic.topic(),
                topic.version(),
                description(topic),
                List.of("bpmn:ServiceTask"),
                true,
                Stream.of(
                                Stream.of(
                                        Property.hidden("external", Map.of("type", "property", "name", "camunda:type")),
                                        Property.hidden(
                                                topic.topic(), Map.of("type", "property", "name", "camunda:topic"))),
                                topic.inputs().stream().map(Property::input),
                                topic.outputs().stream().map(Property::output))
                        .flatMap(properties -> properties)
                        .toList());
    }

    private static String description(Contract.Entry topic) {
        String errors = topic.errors().stream()
                .map(error -> error.code() + " (" + error.meaning() + ")")
                .collect(Collectors.joining("; "));
        return topic.sentence() + "."
                + (errors.isEmpty() ? "" : " Galat yang perlu ditangkap diagram: " + errors + ".");
    }

    /** One line in Modeler's panel. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Property(
            String label,
            String description,
            String type,
            String value,
            Boolean optional,
            Map<String, String> binding,
            Map<String, Boolean> constraints) {

        static Property hidden(String value, Map<String, String> binding) {
            return new Property(null, null, "Hidden", value, null, binding, null);
        }

        /** A required input is taken from the variable of the same name until the designer says otherwise. */
        static Property input(Contract.Field field) {
            return new Property(
                    field.meaning(),
                    "Masukan " + field.name() + ": " + words(field) + (field.required() ? "; wajib" : "; boleh kosong"),
                    "String",
                    field.required() ? "${" + field.name() + "}" : "",
                    field.required() ? null : true,
                    Map.of("type", "camunda:inputParameter", "name", field.name()),
                    field.required() ? Map.of("notEmpty", true) : null);
        }

        /** Every output is written under its own name anyway; another name may be added. */
        static Property output(Contract.Field field) {
            return new Property(
                    field.meaning(),
                    "Keluaran " + field.name() + ": " + words(field) + ". Isi hanya bila ingin disalin ke nama lain.",
                    "String",
                    "",
                    true,
                    Map.of("type", "camunda:outputParameter", "source", "${" + field.name() + "}"),
                    null);
        }

        private static String words(Contract.Field field) {
            String choices = field.choices().isEmpty() ? "" : " (" + String.join(", ", field.choices()) + ")";
            return VariableType.named(field.type()).words() + choices;
        }
    }
}
