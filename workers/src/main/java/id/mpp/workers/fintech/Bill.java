package id.mpp.workers.fintech;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A bill as the engine keeps it.
 *
 * @param state ordered, open, paid or cancelled
 */
record Bill(
        String number,
        String kind,
        BigDecimal amount,
        Instant orderedAt,
        Instant payUntil,
        String state,
        Optional<String> qrReference,
        Optional<String> qr,
        Optional<String> vaNumber,
        Optional<Instant> paidAt) {

    static Bill of(JsonNode json) {
        return new Bill(
                json.path("number").asText(),
                json.path("kind").asText(),
                new BigDecimal(json.path("amount").asText()),
                moment(json.path("orderedAt").asText()),
                moment(json.path("payUntil").asText()),
                json.path("state").asText(),
                text(json, "qrReference"),
                text(json, "qr"),
                text(json, "vaNumber"),
                text(json, "paidAt").map(Bill::moment));
    }

    boolean isOrdered() {
        return state.equals("ordered");
    }

    boolean isPaid() {
        return state.equals("paid");
    }

    boolean isInForce() {
        return isOrdered() || state.equals("open");
    }

    private static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static Optional<String> text(JsonNode json, String field) {
        return Optional.ofNullable(json.path(field).textValue());
    }
}
