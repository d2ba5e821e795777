package id.mpp.sandbox.oss;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.springframework.core.io.ClassPathResource;

/** A JSON file in which a text {{a.b}} stands for the value b of a. */
class Template {

    private final ObjectNode pattern;

    Template(ObjectMapper json, String resource) throws IOException {
        try (var stream = new ClassPathResource(resource).getInputStream()) {
            this.pattern = (ObjectNode) json.readTree(stream);
        }
    }

    ObjectNode fill(ObjectNode values) {
        ObjectNode filled = pattern.deepCopy();
        fill(filled, values);
        return filled;
    }

    private static void fill(JsonNode node, ObjectNode values) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(filled(field.getValue(), values)));
        } else if (node instanceof ArrayNode array) {
            array.forEach(element -> fill(element, values));
        }
    }

    private static JsonNode filled(JsonNode node, ObjectNode values) {
        String text = node.asText();
        if (!text.startsWith("{{")) {
            fill(node, values);
            return node;
        }
        String path = text.substring(2, text.length() - 2);
        return values.required(path.split("\\.")[0]).required(path.split("\\.")[1]);
    }
}
