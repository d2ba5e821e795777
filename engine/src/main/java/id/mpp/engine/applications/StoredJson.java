package id.mpp.engine.applications;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** JSON on its way to and from PostgreSQL. */
@Component
class StoredJson {

    /** The escape of a NUL, but not an escaped backslash before {@code u0000}. */
    private static final Pattern NUL = Pattern.compile("((?<!\\\\)(?:\\\\{2})*)\\\\u0000");

    private final ObjectMapper json;

    StoredJson(ObjectMapper json) {
        this.json = json;
    }

    /** PostgreSQL's JSON has no NUL character, and its complaint would quote the case record in the log. */
    String write(JsonNode content) {
        return NUL.matcher(content.toString()).replaceAll("$1\\\\ufffd");
    }

    JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database returned unreadable JSON", e);
        }
    }
}
