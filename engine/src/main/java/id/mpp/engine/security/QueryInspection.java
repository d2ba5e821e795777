package id.mpp.engine.security;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Looks at every key of a body, at any depth and even when it is written twice. */
class QueryInspection {

    /** What Tasklist's own filters use; compared letter by letter. */
    private static final Set<String> HARMLESS = Set.of(
            "${currentUser()}",
            "${currentUserGroups()}",
            "${now()}",
            "${dateTime().plusDays(1).withTimeAtStartOfDay()}");

    private static final JsonFactory JSON = new JsonFactory();

    private final boolean isSavedFilter;

    QueryInspection(boolean isSavedFilter) {
        this.isSavedFilter = isSavedFilter;
    }

    static boolean isExpressionKey(String key) {
        return key.toLowerCase(Locale.ROOT).endsWith("expression");
    }

    /** A sentence on the first thing that is not allowed. */
    Optional<String> firstFinding(byte[] body) {
        try (JsonParser parser = JSON.createParser(body)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME && isExpressionKey(parser.currentName())) {
                    String key = parser.currentName();
                    if (!isHarmless(parser)) {
                        return Optional.of("The key " + key.replaceAll("\\W", "") + " is not allowed in this request.");
                    }
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            // What we cannot read, we cannot vouch for.
            return Optional.of("The body is not readable JSON.");
        }
    }

    private boolean isHarmless(JsonParser parser) throws IOException {
        JsonToken value = parser.nextToken();
        return value == JsonToken.VALUE_NULL
                || isSavedFilter && value == JsonToken.VALUE_STRING && HARMLESS.contains(parser.getText());
    }
}
