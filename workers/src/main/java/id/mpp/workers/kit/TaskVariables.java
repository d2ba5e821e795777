package id.mpp.workers.kit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.client.variable.ClientValues;

/** Turns what a handler returned into process variables: records and collections as Json, plain values as they are. */
final class TaskVariables {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private TaskVariables() {}

    static Map<String, Object> of(Object result) throws Exception {
        Map<String, Object> variables = new LinkedHashMap<>();
        for (Map.Entry<String, Object> entry : entries(result).entrySet()) {
            variables.put(entry.getKey(), value(entry.getValue()));
        }
        return variables;
    }

    private static Map<String, Object> entries(Object result) throws Exception {
        Map<String, Object> entries = new LinkedHashMap<>();
        if (result instanceof Map<?, ?> map) {
            map.forEach((name, value) -> entries.put(name.toString(), value));
        } else if (result instanceof Record) {
            for (RecordComponent part : result.getClass().getRecordComponents()) {
                part.getAccessor().setAccessible(true);
                entries.put(part.getName(), part.getAccessor().invoke(result));
            }
        } else if (result != null) {
            throw new IllegalStateException("a handler returns a record or a map");
        }
        return entries;
    }

    private static Object value(Object value) throws Exception {
        if (value instanceof Record || value instanceof Map || value instanceof Iterable || value instanceof JsonNode) {
            return ClientValues.jsonValue(JSON.writeValueAsString(value));
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
