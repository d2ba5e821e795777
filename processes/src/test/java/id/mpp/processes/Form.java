package id.mpp.processes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A form that an officer fills in: it takes only what Tasklist would let him send. */
record Form(String id, JsonNode content) {

    /** The answers as they are sent, or a fault when the form has no such field or choice, or misses one. */
    Map<String, Object> answered(Map<String, JsonNode> answers) {
        answers.keySet().forEach(this::field);
        Map<String, Object> sent = new LinkedHashMap<>();
        for (JsonNode field : fields()) {
            JsonNode answer = answers.get(key(field));
            if (answer != null) {
                sent.put(key(field), Map.of("value", value(field, answer)));
            } else if (isRequired(field)) {
                throw new Fault("formulir %s: %s wajib dijawab%s", id, key(field), choicesOf(field));
            }
        }
        return sent;
    }

    private void field(String key) {
        if (fields().stream().noneMatch(field -> key(field).equals(key))) {
            throw new Fault(
                    "formulir %s tidak mempunyai isian \"%s\"; yang ada: %s",
                    id, key, fields().stream().map(Form::key).toList());
        }
    }

    private Object value(JsonNode field, JsonNode answer) {
        List<String> choices = choices(field);
        boolean isUnknown = !choices.isEmpty() && each(answer).anyMatch(one -> !choices.contains(one.asText()));
        if (isUnknown) {
            throw new Fault("formulir %s: %s tidak dapat dijawab %s%s", id, key(field), answer, choicesOf(field));
        }
        return switch (field.path("type").asText()) {
            case "number", "checkbox", "checklist", "taglist" -> answer;
            default -> answer.asText();
        };
    }

    private static Stream<JsonNode> each(JsonNode answer) {
        return answer.isArray() ? StreamSupport.stream(answer.spliterator(), false) : Stream.of(answer);
    }

    /** A field that may be hidden is not missed by Tasklist either. */
    private static boolean isRequired(JsonNode field) {
        return field.path("validate").path("required").asBoolean()
                && !field.path("conditional").has("hide");
    }

    private static String choicesOf(JsonNode field) {
        return choices(field).isEmpty() ? "" : "; pilihannya " + choices(field);
    }

    private static List<String> choices(JsonNode field) {
        return StreamSupport.stream(field.path("values").spliterator(), false)
                .map(choice -> choice.path("value").asText())
                .toList();
    }

    private List<JsonNode> fields() {
        return below(content).filter(field -> !Objects.equals(key(field), "")).toList();
    }

    private static String key(JsonNode field) {
        return field.path("key").asText();
    }

    private static Stream<JsonNode> below(JsonNode parent) {
        return StreamSupport.stream(parent.path("components").spliterator(), false)
                .flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }
}
