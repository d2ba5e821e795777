package id.mpp.gate.project;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.gate.tables.Feel;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A Camunda Form as it lies in the folder; one that cannot be read has its name and no content. */
public record FormFile(Path path, JsonNode content) {

    public String name() {
        return path.getFileName().toString().replace(".form", "");
    }

    public String file() {
        return "forms/" + path.getParent().getFileName() + "/" + path.getFileName();
    }

    public String id() {
        return isRead() ? content.path("id").asText() : name();
    }

    public boolean isRead() {
        return !content.isMissingNode();
    }

    /** The label of the component with this id; empty when there is none. */
    String label(String component) {
        return components().stream()
                .filter(found -> component.equals(found.path("id").asText()))
                .map(found -> found.path("label").asText())
                .findFirst()
                .orElse("");
    }

    /** All components, also those inside groups. */
    public List<JsonNode> components() {
        return below(content).toList();
    }

    /** The components an officer fills in. */
    public List<JsonNode> fields() {
        return components().stream().filter(component -> component.has("key")).toList();
    }

    /** The variable that a field writes: a key with dots is a part of it. */
    public static String variable(JsonNode field) {
        return field.path("key").asText().replaceAll("[.\\[].*", "");
    }

    /** The values an officer can choose in a field. */
    public static Set<String> options(JsonNode field) {
        return StreamSupport.stream(field.path("values").spliterator(), false)
                .map(option -> option.path("value").asText())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public static boolean isRequired(JsonNode field) {
        return field.path("validate").path("required").asBoolean();
    }

    /** The variables the texts and conditions of a component speak of. */
    public static Stream<String> variables(JsonNode component) {
        Stream<String> texts = Stream.of("content", "text", "label", "description")
                .flatMap(property -> Feel.inTemplate(component.path(property).asText()));
        Stream<String> conditions = Stream.of(
                        component.path("conditional").path("hide"),
                        component.path("dataSource"),
                        component.path("source"))
                .filter(expression -> expression.asText().startsWith("="))
                .flatMap(expression -> Feel.inExpression(expression.asText().substring(1)));
        return Stream.concat(texts, conditions);
    }

    private static Stream<JsonNode> below(JsonNode node) {
        return StreamSupport.stream(node.path("components").spliterator(), false)
                .flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }
}
