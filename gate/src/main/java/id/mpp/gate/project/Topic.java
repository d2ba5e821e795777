package id.mpp.gate.project;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What an agency's contract says of one topic: the version of its template, what it reads and writes, which errors it may throw.
 *
 * @param sentence what it does, for people
 * @param lines what it reads of the case record
 * @param meanings what each error says, by its code
 */
public record Topic(
        String name,
        int version,
        String sentence,
        List<Line> lines,
        List<Field> inputs,
        List<Field> outputs,
        Map<String, String> meanings) {

    /** A place in the case record. */
    public record Line(String path, boolean isRequired) {

        private static Line of(JsonNode line) {
            return new Line(line.path("path").asText(), line.path("required").asBoolean());
        }
    }

    /** A variable of a contract; {@code choices} is empty when any value may come. */
    public record Field(String name, String type, boolean isRequired, Set<String> choices, String meaning) {

        static List<Field> all(JsonNode list) {
            return nodes(list).map(Field::of).toList();
        }

        private static Field of(JsonNode field) {
            Set<String> choices = nodes(field.path("choices"))
                    .map(JsonNode::asText)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            return new Field(
                    field.path("name").asText(),
                    field.path("type").asText(),
                    field.path("required").asBoolean(),
                    choices,
                    field.path("meaning").asText());
        }
    }

    static Topic of(JsonNode topic) {
        Map<String, String> meanings = new LinkedHashMap<>();
        nodes(topic.path("errors"))
                .forEach(error -> meanings.put(
                        error.path("code").asText(), error.path("meaning").asText()));
        return new Topic(
                topic.path("topic").asText(),
                topic.path("version").asInt(),
                topic.path("sentence").asText(),
                nodes(topic.path("record")).map(Line::of).toList(),
                Field.all(topic.path("inputs")),
                Field.all(topic.path("outputs")),
                meanings);
    }

    public Set<String> errors() {
        return meanings.keySet();
    }

    /** Who answers: the first word of the name, in capitals when it is an abbreviation. */
    public static String agency(String topic) {
        String word = topic.replaceAll("-.*", "");
        int capitals = word.length() <= 4 ? word.length() : 1;
        return word.substring(0, capitals).toUpperCase(Locale.ROOT) + word.substring(capitals);
    }

    private static Stream<JsonNode> nodes(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
