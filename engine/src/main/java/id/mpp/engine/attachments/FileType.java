package id.mpp.engine.attachments;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;

/** What a file may be; its content says which, never its name or what the browser claims. */
enum FileType {
    PDF(MediaType.APPLICATION_PDF, ascii("%PDF-"), List.of("pdf")),
    JPEG(MediaType.IMAGE_JPEG, hex("ffd8ff"), List.of("jpg", "jpeg")),
    PNG(MediaType.IMAGE_PNG, hex("89504e470d0a1a0a"), List.of("png"));

    private final MediaType mediaType;
    private final byte[] signature;
    private final List<String> endings;

    FileType(MediaType mediaType, byte[] signature, List<String> endings) {
        this.mediaType = mediaType;
        this.signature = signature;
        this.endings = endings;
    }

    /** By its first bytes; empty when it is none of these. */
    static Optional<FileType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.begins(content)).findFirst();
    }

    static FileType named(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    private boolean begins(byte[] content) {
        return content.length > signature.length
                && Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
    }

    @JsonValue
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    MediaType mediaType() {
        return mediaType;
    }

    boolean isPicture() {
        return this != PDF;
    }

    /** What its content may do: nothing. Browsers show no PDF in a sandbox; their viewer is one of its own. */
    String policy() {
        String nothing = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";
        return isPicture() ? nothing + "; sandbox" : nothing + "; object-src 'self'";
    }

    /** How the names of its files end; the first is the usual one. */
    List<String> endings() {
        return endings;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
