package id.mpp.e2e.actors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;

/**
 * One answer over HTTP.
 *
 * @param took from the first byte sent to the last byte read
 */
public record Reply(int status, String body, Duration took) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The body, which has to be JSON. */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Expected JSON, got HTTP " + status + ": " + body, e);
        }
    }

    /** Fails, with the body in the message, unless the status is one of these. */
    public Reply expect(Integer... statuses) {
        assertThat(status).as("HTTP status of the answer: %s", body).isIn((Object[]) statuses);
        return this;
    }
}
