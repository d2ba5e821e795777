package id.mpp.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What an agency's contract says of one topic: the version of its template, what it reads and writes, which errors it may throw. */
record Topic(String name, int version, List<Field> inputs, List<Field> outputs, Set<String> errors) {

    /** A variable of a contract; {@code choices} is empty when any value may come. */
    record Field(String name, boolean isRequired, Set<String> choices) {

        private static Field of(JsonNode field) {
            Set<String> choices =
                    nodes(field.path("choices")).map(JsonNode::asText).collect(Collectors.toSet());
            return new Field(field.path("name").asText(), field.path("required").asBoolean(), choices);
        }
    }

    static Topic of(JsonNode topic) {
        return new Topic(
                topic.path("topic").asText(),
                topic.path("version").asInt(),
                nodes(topic.path("inputs")).map(Field::of).toList(),
                nodes(topic.path("outputs")).map(Field::of).toList(),
                nodes(topic.path("errors"))
                        .map(error -> error.path("code").asText())
                        .collect(Collectors.toSet()));
    }

    private static Stream<JsonNode> nodes(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
