package id.mpp.workers.dokumen;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A licence of the tests. */
final class Sample {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Sample() {}

    static String template() {
        return new String(bytes("izin-contoh.html"), StandardCharsets.UTF_8);
    }

    /** The same template with another body. */
    static String template(String body) {
        return "<!DOCTYPE html><html lang=\"id\"><head><title>Uji</title></head><body>" + body + "</body></html>";
    }

    static Content content() {
        return new Content(values());
    }

    static ObjectNode values() {
        try {
            return (ObjectNode) JSON.readTree(bytes("izin-contoh.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream content = Sample.class.getResourceAsStream("/dokumen/" + name)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
