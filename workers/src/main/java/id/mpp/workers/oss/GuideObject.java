package id.mpp.workers.oss;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One object of the guide, read tolerantly: keys with trailing blanks, numbers as text, one object where a list is due. */
record GuideObject(JsonNode node) {

    static final GuideObject NONE = new GuideObject(MissingNode.getInstance());

    /** The value as text, or an empty text. */
    String text(String name) {
        return value(name).asText("").strip();
    }

    /** The value, or nothing where nothing is; some write a dash or the word null for that. */
    Optional<String> said(String name) {
        return Optional.of(text(name))
                .filter(text -> text.chars().anyMatch(Character::isLetterOrDigit))
                .filter(text -> !text.equalsIgnoreCase("null"));
    }

    /** The first of these values that is there. */
    String first(String... names) {
        return Stream.of(names)
                .map(this::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The objects of a list, also where it is wrapped in a list or in an object of the same name once more. */
    List<GuideObject> list(String name) {
        return elements(name, value(name)).toList();
    }

    private static Stream<GuideObject> elements(String name, JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false).flatMap(element -> elements(name, element));
        }
        if (value.isMissingNode() || value.isNull()) {
            return Stream.empty();
        }
        GuideObject object = new GuideObject(value);
        JsonNode inner = object.value(name);
        return value.size() == 1 && inner.isContainerNode() ? elements(name, inner) : Stream.of(object);
    }

    boolean isObject() {
        return node.isObject();
    }

    boolean isList(String name) {
        return value(name).isArray();
    }

    GuideObject child(String name) {
        return new GuideObject(value(name));
    }

    private JsonNode value(String name) {
        if (node.has(name)) {
            return node.get(name);
        }
        return node.properties().stream()
                .filter(field -> field.getKey().strip().equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }
}
