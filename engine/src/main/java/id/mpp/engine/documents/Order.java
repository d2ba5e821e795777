package id.mpp.engine.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.engine.services.LiveService;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;

/**
 * A document that a running case asks for.
 *
 * @param service the one that called
 * @param kind which of its documents
 * @param template of the version of the service that the case runs on
 * @param request variables of the called process: what the caller handed in, and what the tables found to it
 * @param variables of the calling case
 */
record Order(LiveService service, String kind, byte[] template, JsonNode request, ObjectNode variables) {

    String html() {
        return new String(template, StandardCharsets.UTF_8);
    }

    /** The last day; null when there is none. A day goes before a length of time. */
    LocalDate validUntil(LocalDate issuedOn) {
        String day = text("berlakuSampai");
        String length = text("masaBerlaku");
        try {
            if (!day.isEmpty()) {
                return LocalDate.parse(day.length() > 10 ? day.substring(0, 10) : day);
            }
            return length.isEmpty() ? null : issuedOn.plus(Period.parse(length));
        } catch (DateTimeParseException e) {
            throw new CannotIssue(
                    day.isEmpty()
                            ? "masaBerlaku bukan lama waktu seperti P5Y"
                            : "berlakuSampai bukan tanggal seperti 2031-11-25");
        }
    }

    /** A variable of the called process; empty when it has none, or "-". */
    String text(String name) {
        String value = request.path(name).asText("").strip();
        return request.path(name).isNull() || value.equals("-") ? "" : value;
    }
}
