package id.mpp.engine.applications;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.engine.journal.Milestone;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * News about an application.
 *
 * @param messages names in order of preference; the first one that the process waits for is taken
 * @param variables set on the process; a text as text, all else as JSON
 * @param document the next version of the case record; null when nothing changed
 * @param milestone what the news means in the journal when the case has ended; null when nothing
 * @param keepIfUnknown whether it is kept when the application is not known yet, instead of being answered with 404
 */
record Message(
        @NotEmpty List<@NotBlank String> messages,
        Map<String, JsonNode> variables,
        ObjectNode document,
        Milestone milestone,
        boolean keepIfUnknown) {

    Message {
        variables = variables == null ? Map.of() : variables;
    }

    /** The same for the same news; variables may name the moment of arrival, so they count only where no record came. */
    String fingerprint() {
        String content = messages + "\n" + (document == null ? variables : document);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
