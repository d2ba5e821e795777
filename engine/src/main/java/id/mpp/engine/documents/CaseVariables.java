package id.mpp.engine.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import java.util.TreeSet;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.stereotype.Component;

/** The variables of a running process as JSON: texts, numbers, booleans, days, and what is JSON already. */
@Component
class CaseVariables {

    private static final String JSON_TYPE = "json";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final RuntimeService runtime;

    CaseVariables(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** In alphabetical order, so that the same variables are the same text. */
    ObjectNode of(String process, ZoneId zone) {
        VariableMap variables = runtime.getVariablesTyped(process, false);
        ObjectNode all = JSON.createObjectNode();
        for (String name : new TreeSet<>(variables.keySet())) {
            value(variables.getValueTyped(name), zone).ifPresent(value -> all.set(name, value));
        }
        return all;
    }

    private static Optional<JsonNode> value(TypedValue value, ZoneId zone) {
        if (JSON_TYPE.equals(value.getType().getName())) {
            return Optional.of(parse(((SerializableValue) value).getValueSerialized()));
        }
        if (value instanceof SerializableValue) {
            return Optional.empty();
        }
        Object plain = value.getValue();
        return switch (plain == null ? "" : plain.getClass().getSimpleName()) {
            case "" -> Optional.of(JsonNodeFactory.instance.nullNode());
            case "Date", "Timestamp" -> Optional.of(JsonNodeFactory.instance.textNode(day((Date) plain, zone)));
            case "String", "Boolean", "Short", "Integer", "Long", "Double" -> Optional.of(JSON.valueToTree(plain));
            default -> Optional.empty();
        };
    }

    private static String day(Date at, ZoneId zone) {
        return at.toInstant().atZone(zone).toLocalDate().toString();
    }

    /** Jackson's own words would quote the case. */
    private static JsonNode parse(String text) {
        try {
            return text == null ? JsonNodeFactory.instance.nullNode() : JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A JSON variable of the case is unreadable");
        }
    }
}
