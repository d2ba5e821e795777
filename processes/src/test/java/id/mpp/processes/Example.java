package id.mpp.processes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;

/** An application as OSS's worker writes it, of nobody. */
final class Example {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Example() {}

    static ObjectNode permohonan(String key) {
        try (InputStream file = Example.class.getResourceAsStream("/permohonan.json")) {
            return ((ObjectNode) JSON.readTree(file)).put("idIzin", key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The application once more, as it came except for what the applicant has changed. */
    static ObjectNode perbaikan(JsonNode permohonan, JsonNode changed) {
        ObjectNode newest = permohonan.deepCopy();
        newest.put("diterimaPada", "26-11-2026 09:00");
        if (changed instanceof ObjectNode fields) {
            newest.setAll(fields);
        }
        return newest;
    }

    /** The case record, which the clock asks for the business activity. */
    static ObjectNode document(ObjectNode permohonan) {
        ObjectNode document = JSON.createObjectNode();
        document.putObject("usaha").set("kbli", permohonan.path("kbli"));
        return document;
    }

    static String key() {
        return "I-99" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    }
}
