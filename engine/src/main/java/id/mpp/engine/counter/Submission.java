package id.mpp.engine.counter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a start form sends. Tasklist makes of the key {@code pemohon.nik} a variable {@code pemohon} of type Json; others may
 * send {@code pemohon.nik} as it is.
 *
 * @param answers by the whole path of the field
 */
record Submission(Map<String, JsonNode> answers) {

    private static final int LARGEST = 1024 * 1024;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static Submission read(InputStream body) throws IOException {
        byte[] content = body.readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            throw Refused.incomplete("Isian terlalu besar; lampiran tidak diterima lewat formulir ini.");
        }
        JsonNode tree = parse(new String(content, StandardCharsets.UTF_8));
        checkKeys(tree);
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        tree.path("variables").properties().forEach(variable -> collect(variable.getKey(), value(variable), answers));
        return new Submission(answers);
    }

    /** The number is ours to give, and how a process begins is the model's to say. */
    private static void checkKeys(JsonNode body) {
        Set<String> given = new TreeSet<>();
        body.properties().stream().filter(part -> !part.getValue().isNull()).forEach(part -> given.add(part.getKey()));
        given.remove("variables");
        if (given.contains("businessKey")) {
            throw Refused.incomplete("Nomor permohonan diberikan oleh sistem; kosongkan businessKey.");
        }
        if (!given.isEmpty() || !body.isObject()) {
            throw Refused.incomplete("Permintaan ini hanya boleh berisi variables.");
        }
    }

    private static JsonNode value(Map.Entry<String, JsonNode> variable) {
        JsonNode value = variable.getValue().path("value");
        boolean isJson = variable.getValue().path("type").asText().equalsIgnoreCase("json");
        return isJson && value.isTextual() ? parse(value.textValue()) : value;
    }

    private static void collect(String path, JsonNode value, Map<String, JsonNode> answers) {
        if (value instanceof ObjectNode object) {
            object.properties().forEach(part -> collect(path + "." + part.getKey(), part.getValue(), answers));
        } else {
            answers.put(path, value);
        }
    }

    /** Jackson's own words would quote the text. */
    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw Refused.incomplete("Isian tidak dapat dibaca; muat ulang halaman lalu coba lagi.");
        }
    }
}
