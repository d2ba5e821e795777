package id.mpp.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.StreamSupport;

/** What came back over HTTP. */
public record Answer(int status, String text) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The body as JSON. */
    public JsonNode json() {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON in answer " + status + ": " + text, e);
        }
    }

    /** One field of each element of the array that came back. */
    public List<String> each(String field) {
        return StreamSupport.stream(json().spliterator(), false)
                .map(element -> element.path(field).asText())
                .toList();
    }

    /** The answer itself, when its status is the expected one. */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError("Expected status " + expected + " but got " + status + ": " + text);
        }
        return this;
    }
}
