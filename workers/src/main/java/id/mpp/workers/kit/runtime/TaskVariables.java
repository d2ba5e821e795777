package id.mpp.workers.kit.runtime;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.client.variable.ClientValues;

/** Turns the record a handler returned into process variables; an empty Optional writes nothing. */
final class TaskVariables {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private TaskVariables() {}

    static Map<String, Object> of(Record result) throws Exception {
        Map<String, Object> variables = new LinkedHashMap<>();
        for (RecordComponent part : result.getClass().getRecordComponents()) {
            part.getAccessor().setAccessible(true);
            Object value = part.getAccessor().invoke(result);
            if (value instanceof Optional<?> optional) {
                value = optional.orElse(null);
            }
            if (value != null) {
                variables.put(part.getName(), variable(value));
            }
        }
        return variables;
    }

    private static Object variable(Object value) throws JsonProcessingException {
        if (value instanceof String || value instanceof Boolean || value instanceof Number) {
            return value;
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof LocalDate date
                ? date.toString()
                : ClientValues.jsonValue(JSON.writeValueAsString(value));
    }
}
