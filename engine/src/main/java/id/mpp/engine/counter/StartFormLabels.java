package id.mpp.engine.counter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the author of a start form calls the fields of a case record. A definition never changes, so its labels are kept. */
@Component
public class StartFormLabels {

    private static final int MOST_DEFINITIONS = 1_000;

    private final CounterServices services;
    private final Cache<String, Map<String, String>> labels =
            Caffeine.newBuilder().maximumSize(MOST_DEFINITIONS).build();

    StartFormLabels(CounterServices services) {
        this.services = services;
    }

    /**
     * By the path of the field, such as {@code pemohon.nama}; {@code pemohon} is called what the group of its first field is.
     * Nothing when cases of this definition do not begin with a form.
     */
    public Map<String, String> of(String definition) {
        return labels.get(
                definition,
                id -> services.startForm(id).map(StartFormLabels::read).orElse(Map.of()));
    }

    private static Map<String, String> read(JsonNode schema) {
        Map<String, String> labels = new LinkedHashMap<>();
        StartForm.of(schema).fields().forEach(field -> labels.put(field.path(), field.label()));
        schema.path("components").forEach(group -> name(group, labels));
        return labels;
    }

    private static void name(JsonNode group, Map<String, String> labels) {
        firstField(group)
                .filter(path -> path.contains("."))
                .map(path -> path.substring(0, path.indexOf('.')))
                .filter(part -> !group.path("label").asText().isBlank())
                .ifPresent(part ->
                        labels.putIfAbsent(part, group.path("label").asText().strip()));
    }

    private static Optional<String> firstField(JsonNode group) {
        ObjectNode alone = JsonNodeFactory.instance.objectNode();
        alone.putArray("components").add(group);
        return StartForm.of(alone).fields().stream().map(Field::path).findFirst();
    }
}
