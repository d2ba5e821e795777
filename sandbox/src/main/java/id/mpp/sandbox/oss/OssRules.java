package id.mpp.sandbox.oss;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The guide's demands on each call and its status codes, read from two small files. */
@Component
class OssRules {

    private final Map<String, Map<String, FieldRule>> methods;
    private final Map<String, String> statusCodes;

    OssRules() throws IOException {
        this.methods = read("oss/rules.yaml", new TypeReference<>() {});
        this.statusCodes = read("oss/status-codes.yaml", new TypeReference<>() {});
    }

    /** The first fault in a call's body, beginning with the field's name in the guide's notation. */
    Optional<String> fault(String method, JsonNode body) {
        return methods.get(method).entrySet().stream()
                .flatMap(rule -> rule
                        .getValue()
                        .fault(at(body, rule.getKey()), statusCodes.keySet())
                        .map(fault -> rule.getKey() + " " + fault)
                        .stream())
                .findFirst();
    }

    /** The name of the object a call's body consists of. */
    String root(String method) {
        return methods.get(method).keySet().iterator().next();
    }

    String meaning(String statusCode) {
        return statusCodes.getOrDefault(statusCode, "");
    }

    private static JsonNode at(JsonNode body, String field) {
        return body.at("/" + field.replace('.', '/'));
    }

    private static <T> T read(String resource, TypeReference<T> type) throws IOException {
        try (var stream = new ClassPathResource(resource).getInputStream()) {
            return new YAMLMapper().readValue(stream, type);
        }
    }
}
