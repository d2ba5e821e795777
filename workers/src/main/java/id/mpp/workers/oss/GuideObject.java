package id.mpp.workers.oss;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One object of the guide, read tolerantly: keys with trailing blanks, numbers as text, one object where a list is due. */
record GuideObject(JsonNode node) {

    static final GuideObject NONE = new GuideObject(MissingNode.getInstance());

    /** The value as text, or an empty text. */
    String text(String name) {
        return value(name).asText("").strip();
    }

    /** The first of these values that is there. */
    String first(String... names) {
        return Stream.of(names)
                .map(this::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The objects of a list. */
    List<GuideObject> list(String name) {
        JsonNode value = value(name);
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(GuideObject::new)
                    .toList();
        }
        return value.isMissingNode() || value.isNull() ? List.of() : List.of(new GuideObject(value));
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
