package id.mpp.workers.kit.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a designer sees of a topic in Camunda Modeler: choose it for a service task, and the topic is set.
 * Modeler writes every property of a template into the diagram, so only what a diagram has to say is one; the rest is told.
 */
record ElementTemplate(
        @JsonProperty("$schema") String schema,
        String name,
        String id,
        int version,
        String description,
        List<String> appliesTo,
        boolean entriesVisible,
        List<Property> properties) {

    private static final String SCHEMA = "https://raw.githubusercontent.com/camunda/element-templates-json-schema/main"
            + "/packages/element-templates-json-schema/resources/schema.json";

    static List<ElementTemplate> of(Contract contract) {
        return contract.topics().stream().map(ElementTemplate::of).toList();
    }

    private static ElementTemplate of(Contract.Entry topic) {
        return new ElementTemplate(
                SCHEMA,
                "MPP: " + topic.topic(),
                "mpp-" + topic.topic(),
                topic.version(),
                description(topic),
                List.of("bpmn:ServiceTask"),
                true,
                Stream.concat(
                                Stream.of(
                                        Property.hidden("external", Map.of("type", "property", "name", "camunda:type")),
                                        Property.hidden(
                                                topic.topic(), Map.of("type", "property", "name", "camunda:topic"))),
                                topic.inputs().stream()
                                        .filter(Contract.Field::required)
                                        .map(Property::input))
                        .toList());
    }

    private static String description(Contract.Entry topic) {
        return topic.sentence()
                + "."
                + list(" Membaca bila ada: ", topic.inputs().stream().filter(Predicate.not(Contract.Field::required)))
                + list(" Menulis: ", topic.outputs().stream())
                + errors(topic);
    }

    private static String list(String lead, Stream<Contract.Field> fields) {
        String list = fields.map(field -> "%s (%s: %s)".formatted(field.name(), field.meaning(), words(field)))
                .collect(Collectors.joining("; "));
        return list.isEmpty() ? "" : lead + list + ".";
    }

    private static String errors(Contract.Entry topic) {
        String list = topic.errors().stream()
                .map(error -> error.code() + " (" + error.meaning() + ")")
                .collect(Collectors.joining("; "));
        return list.isEmpty() ? "" : " Galat yang perlu ditangkap diagram: " + list + ".";
    }

    private static String words(Contract.Field field) {
        String choices = field.choices().isEmpty() ? "" : " " + String.join(", ", field.choices());
        return VariableType.named(field.type()).words() + choices;
    }

    /** One line in Modeler's panel. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Property(
            String label,
            String description,
            String type,
            String value,
            List<Choice> choices,
            Map<String, Object> constraints,
            Map<String, String> binding) {

        static Property hidden(String value, Map<String, String> binding) {
            return new Property(null, null, "Hidden", value, null, null, binding);
        }

        /** Taken from the variable of the same name until the designer says otherwise. */
        static Property input(Contract.Field field) {
            List<Choice> choices = choices(field);
            return new Property(
                    field.meaning(),
                    "Masukan " + field.name() + ": " + words(field) + "; wajib",
                    choices.isEmpty() ? "String" : "Dropdown",
                    variable(field),
                    choices,
                    constraints(field),
                    Map.of("type", "camunda:inputParameter", "name", field.name()));
        }

        private static List<Choice> choices(Contract.Field field) {
            Choice same = new Choice("dari variabel " + field.name(), variable(field));
            return switch (VariableType.named(field.type())) {
                case BOOLEAN -> List.of(same, new Choice("ya", "${true}"), new Choice("tidak", "${false}"));
                case CHOICE ->
                    Stream.concat(Stream.of(same), field.choices().stream().map(word -> new Choice(word, word)))
                            .toList();
                default -> List.of();
            };
        }

        /** What is written as it stands is a text, so a number has to be an expression. */
        private static Map<String, Object> constraints(Contract.Field field) {
            return VariableType.named(field.type()) == VariableType.NUMBER
                    ? Map.of(
                            "notEmpty",
                            true,
                            "pattern",
                            Map.of("value", "^\\$\\{.+\\}$", "message", "Tulis ${namaVariabel} atau misalnya ${5}."))
                    : Map.of("notEmpty", true);
        }

        private static String variable(Contract.Field field) {
            return "${" + field.name() + "}";
        }
    }

    /** One line of a list to choose from. */
    record Choice(String name, String value) {}
}
