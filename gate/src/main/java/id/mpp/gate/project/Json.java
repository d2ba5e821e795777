package id.mpp.gate.project;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads JSON and YAML strictly: an empty file is a fault, and so is what follows the document. */
public final class Json {

    private static final ObjectReader JSON =
            new JsonMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final ObjectReader YAML = new YAMLMapper().reader();

    private Json() {}

    public static JsonNode json(Path file) throws IOException {
        return read(JSON, file);
    }

    static JsonNode yaml(Path file) throws IOException {
        return read(YAML, file);
    }

    private static JsonNode read(ObjectReader reader, Path file) throws IOException {
        JsonNode content = reader.readTree(Files.readAllBytes(file));
        if (content.isMissingNode()) {
            throw new EOFException("berkas kosong");
        }
        return content;
    }
}
