package id.mpp.engine.counter;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The form with which a service begins. */
record StartForm(List<Field> fields) {

    static StartForm of(JsonNode schema) {
        return new StartForm(fields(schema, "").toList());
    }

    /** A group may carry a path of its own, which stands before the keys in it; a disabled field is never sent. */
    private static Stream<Field> fields(JsonNode parent, String prefix) {
        return StreamSupport.stream(parent.path("components").spliterator(), false)
                .flatMap(component -> {
                    String group = component.path("path").asText();
                    return component.has("components")
                            ? fields(component, group.isEmpty() ? prefix : prefix + group + ".")
                            : Stream.of(component)
                                    .filter(field -> field.has("key")
                                            && !field.path("disabled").asBoolean())
                                    .map(field ->
                                            new Field(prefix + field.path("key").asText(), field));
                });
    }

    /** The answers as the record keeps them, one for each field; refused with all that is wrong in one sentence. */
    Map<Field, JsonNode> check(Map<String, JsonNode> answers) {
        Map<Field, JsonNode> kept = new LinkedHashMap<>();
        fields.forEach(field -> kept.put(field, field.kept(answers.get(field.path()))));
        String faults = Stream.concat(
                        unknown(answers),
                        kept.entrySet().stream()
                                .flatMap(answer -> FieldCheck.fault(answer.getKey(), answer.getValue()).stream()))
                .collect(Collectors.joining("; "));
        if (!faults.isEmpty()) {
            throw Refused.incomplete("Permohonan belum diterima. " + faults + ".");
        }
        return kept;
    }

    private Stream<String> unknown(Map<String, JsonNode> answers) {
        Set<String> known = fields.stream().map(Field::path).collect(Collectors.toSet());
        return answers.keySet().stream()
                .filter(path -> !known.contains(path))
                .map(path -> "isian " + plain(path) + " tidak ada di formulir");
    }

    /** A name out of a request, so short and plain that it harms no log and no reader. */
    private static String plain(String name) {
        String plain = name.replaceAll("[^A-Za-z_.-]", "");
        return plain.substring(0, Math.min(plain.length(), 60));
    }
}
