package id.mpp.engine.workers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;

/** Some fields of a case record, nested as they are in it; what the record lacks, the excerpt lacks too. */
class RecordExcerpt {

    private RecordExcerpt() {}

    /** Paths are field names with dots between them; a path may end at a whole object. */
    static ObjectNode of(JsonNode record, Collection<String> paths) {
        ObjectNode excerpt = JsonNodeFactory.instance.objectNode();
        paths.forEach(path -> copy(record, excerpt, path));
        return excerpt;
    }

    private static void copy(JsonNode from, ObjectNode to, String path) {
        int dot = path.indexOf('.');
        String field = dot < 0 ? path : path.substring(0, dot);
        JsonNode value = from.path(field);
        if (dot < 0 && !value.isMissingNode()) {
            to.set(field, value.deepCopy());
        } else if (dot >= 0 && value.isObject()) {
            ObjectNode below = to.get(field) instanceof ObjectNode existing ? existing : to.objectNode();
            copy(value, below, path.substring(dot + 1));
            if (!below.isEmpty()) {
                to.set(field, below);
            }
        }
    }
}
