package id.mpp.engine.outlook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A field of a form in which one of several answers is chosen.
 *
 * @param field id of the component
 * @param variable that it writes
 */
record Choice(String field, String variable, List<Option> options) {

    private static final Set<String> TYPES = Set.of("radio", "select");

    /** One of the answers. */
    record Option(String value, String label) {}

    /** All of a form's. */
    static List<Choice> in(JsonNode form) {
        return fields(form)
                .filter(field -> TYPES.contains(field.path("type").asText()) && field.has("values"))
                .map(Choice::of)
                .toList();
    }

    /** The components of a form that write something, also those inside groups. */
    static Stream<JsonNode> fields(JsonNode form) {
        return StreamSupport.stream(form.path("components").spliterator(), false)
                .flatMap(component -> Stream.concat(Stream.of(component), fields(component)))
                .filter(component -> component.has("key"));
    }

    private static Choice of(JsonNode field) {
        return new Choice(
                field.path("id").asText(),
                field.path("key").asText(),
                StreamSupport.stream(field.path("values").spliterator(), false)
                        .map(option -> new Option(
                                option.path("value").asText(),
                                option.path("label").asText()))
                        .toList());
    }
}
