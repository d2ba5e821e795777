package id.mpp.processes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the engine answers over HTTP. */
record Answer(int status, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    boolean isGood() {
        return status / 100 == 2;
    }

    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No JSON but HTTP " + status + ": " + body, e);
        }
    }

    List<JsonNode> list() {
        return StreamSupport.stream(json().spliterator(), false).toList();
    }

    /** The engine's own words, for when it has refused something. */
    String message() {
        try {
            JsonNode json = JSON.readTree(body);
            return json.path("message").asText(json.path("detail").asText(body));
        } catch (JsonProcessingException e) {
            return body;
        }
    }

    /** Anything but success here is a fault of the runner or of the engine, and none of the designer's. */
    Answer expected() {
        if (!isGood()) {
            throw new IllegalStateException("HTTP " + status + ": " + body);
        }
        return this;
    }
}
