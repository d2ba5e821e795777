package id.mpp.processes;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** A process variable that the contract of a topic or of a called process names. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Variable(String name, String type, boolean required, List<String> choices) {

    /** Fails when the variable cannot hold this value. */
    void check(String kind, JsonNode value) {
        boolean fits = switch (type) {
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "choice" -> choices.contains(value.asText());
            case "json" -> true;
            default -> value.isValueNode();
        };
        if (!fits) {
            throw new Fault(
                    "%s %s tidak dapat berisi %s; %s",
                    kind, name, value, choices == null ? "jenisnya " + type : "pilihannya " + choices);
        }
    }

    /** As a worker sends it; {@code null} stands for whatever fits. */
    Map<String, Object> typed(JsonNode given) {
        return switch (type) {
            case "number" -> typed("Long", given == null ? 1 : given.numberValue());
            case "boolean" -> typed("Boolean", given == null || given.asBoolean());
            case "json" -> typed("Json", given == null ? "{}" : given.toString());
            case "choice" -> typed("String", given == null ? choices.get(0) : given.asText());
            case "date" -> typed("String", given == null ? "2026-01-05" : given.asText());
            default -> typed("String", given == null ? "contoh" : given.asText());
        };
    }

    private static Map<String, Object> typed(String type, Object value) {
        String wide = value instanceof Double ? "Double" : type;
        return Map.of("type", wide, "value", value);
    }
}
