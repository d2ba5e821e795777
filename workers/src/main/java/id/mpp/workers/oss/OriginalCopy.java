package id.mpp.workers.oss;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** Copies a licence as OSS sent it, unknown fields included, less the personal fields no verifier needs. */
final class OriginalCopy {

    private static final Set<String> KEPT_ELSEWHERE = Set.of("data_checklist", "data_proyek");

    private final Set<String> personal = personal();

    Map<String, Object> of(LicenceItem item) {
        Map<String, Object> original = new LinkedHashMap<>();
        JsonNode header = reduced(item.header().node());
        ((ObjectNode) header).remove(KEPT_ELSEWHERE);
        original.put("header", header);
        original.put("item", reduced(item.entry().node()));
        original.put("proyek", reduced(item.project().node()));
        return original;
    }

    private JsonNode reduced(JsonNode node) {
        JsonNode copy = node.deepCopy();
        reduce(copy);
        return copy.isMissingNode() ? null : copy;
    }

    private void reduce(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(field -> isPersonal(field.getKey().strip()));
        }
        node.forEach(this::reduce);
    }

    private boolean isPersonal(String name) {
        return name.endsWith("_user_proses") || personal.contains(name);
    }

    private static Set<String> personal() {
        try (InputStream file = new ClassPathResource("oss/personal-fields.txt").getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::strip)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new IllegalStateException("oss/personal-fields.txt cannot be read", e);
        }
    }
}
