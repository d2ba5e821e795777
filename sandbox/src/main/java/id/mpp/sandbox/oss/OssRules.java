package id.mpp.sandbox.oss;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The guide's demands on each call and its reference tables, read from two small files. */
@Component
class OssRules {

    private static final String STATUSES = "10";

    private final Map<String, Map<String, FieldRule>> methods;
    private final Map<String, Map<String, String>> tables;

    OssRules() throws IOException {
        this.methods = read("oss/rules.yaml", new TypeReference<>() {});
        this.tables = read("oss/reference-tables.yaml", new TypeReference<>() {});
    }

    /** The first fault in a call's body, beginning with the field's name in the guide's notation. */
    Optional<String> fault(String method, JsonNode body) {
        return methods.get(method).entrySet().stream()
                .flatMap(
                        rule -> rule
                                .getValue()
                                .fault(at(body, rule.getKey()), tables)
                                .map(fault -> rule.getKey() + " " + fault)
                                .stream())
                .findFirst();
    }

    /** The name of the object a call's body consists of. */
    String root(String method) {
        return methods.get(method).keySet().iterator().next();
    }

    String meaning(String statusCode) {
        return table(STATUSES).getOrDefault(statusCode, "");
    }

    /** Code and meaning; empty where the guide has no such table. */
    Map<String, String> table(String number) {
        return tables.getOrDefault(number, Map.of());
    }

    /** The first field of a call's body that the guide does not know. */
    Optional<String> unknownField(String method, JsonNode body) {
        return names("", body)
                .filter(name -> !methods.get(method).containsKey(name))
                .findFirst();
    }

    private static Stream<String> names(String above, JsonNode node) {
        return node.properties().stream().flatMap(field -> {
            String name = above + field.getKey();
            return Stream.concat(Stream.of(name), names(name + ".", field.getValue()));
        });
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
