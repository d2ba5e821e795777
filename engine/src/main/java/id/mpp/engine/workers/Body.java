package id.mpp.engine.workers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Set;

/** The JSON body of a worker's request, read as a tree so that the engine gets exactly what was looked at. */
class Body {

    private static final int LARGEST = 16 * 1024 * 1024;

    /** Numbers leave as they came. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Body() {}

    static ObjectNode read(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw Refusal.malformed("The body is larger than " + LARGEST + " bytes.");
        }
        try {
            if (JSON.readTree(bytes) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            // The answer below says all there is to say; Jackson's words would quote the body.
        }
        throw Refusal.malformed("The body must be a JSON object.");
    }

    static byte[] write(JsonNode body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new IllegalStateException("A tree can always be written", e);
        }
    }

    /** What we do not know, we cannot vouch for. */
    static void allowOnly(ObjectNode object, Set<String> keys) {
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!keys.contains(name)) {
                throw Refusal.notAllowed("A worker's login may not use the key " + Refusal.plain(name) + " here.");
            }
        }
    }

    /** An object below the given key; empty when there is none. */
    static ObjectNode object(ObjectNode parent, String key) {
        JsonNode value = parent.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return JsonNodeFactory.instance.objectNode();
        }
        if (value instanceof ObjectNode object) {
            return object;
        }
        throw Refusal.malformed(key + " must be a JSON object.");
    }
}
