package id.mpp.sandbox.oss;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mpp.sandbox.SandboxSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * The append-only file of what OSS received, one line of JSON each.
 *
 * <p>A line is with the operating system before OSS answers, so that a killed sandbox has lost nothing it confirmed.
 */
@Component
class ReceivedFile {

    private final Path file;
    private final ObjectMapper json;

    ReceivedFile(SandboxSettings settings, ObjectMapper json) throws IOException {
        this.file = settings.dataDir().resolve("oss-received.jsonl");
        this.json = json;
        Files.createDirectories(settings.dataDir());
    }

    List<Arrival> read() throws IOException {
        if (Files.notExists(file)) {
            return List.of();
        }
        // Not readAllLines: it would stumble over a letter cut in half by a kill.
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        List<Arrival> arrivals =
                text.lines().map(this::parse).filter(Objects::nonNull).toList();
        // Whatever a kill cut off stays alone on its line.
        append("\n");
        return arrivals;
    }

    void append(Arrival arrival) throws IOException {
        append(json.writeValueAsString(arrival) + "\n");
    }

    private void append(String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** A line cut off by a kill was never confirmed: it counts as not received. */
    private Arrival parse(String line) {
        try {
            return line.isBlank() ? null : json.readValue(line, Arrival.class);
        } catch (JsonProcessingException e) {
            return null;
        }
    }
}
