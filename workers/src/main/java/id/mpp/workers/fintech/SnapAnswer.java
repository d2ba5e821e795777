package id.mpp.workers.fintech;

import static id.mpp.workers.fintech.FintechProperties.PARTNER;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.kit.Explained;
import id.mpp.workers.kit.NotRetryable;
import id.mpp.workers.kit.partner.PartnerAnswer;
import id.mpp.workers.kit.partner.PartnerHttp;
import id.mpp.workers.kit.partner.PartnerUnavailable;
import id.mpp.workers.kit.partner.UnexpectedAnswer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;

/**
 * An answer of the partner by its response code: HTTP status, service and case.
 *
 * @param code the seven digits
 * @param body all of it
 */
record SnapAnswer(String code, JsonNode body) {

    /** Cases of 404 that say that there is no such bill; all others speak of our request and are no verdict on any bill. */
    private static final Set<String> UNKNOWN = Set.of("01", "11", "12", "19");

    /** Status and case of a bill that can no longer be closed: expired, in another state, cancelled, paid. */
    private static final Set<String> ENDED = Set.of("40300", "40400", "40404", "40414");

    /** Throws unless the answer is one of this service. */
    static SnapAnswer of(PartnerAnswer answer, String service) {
        String code = answer.body().path("responseCode").asText("");
        if (!code.matches("\\d{7}") || !code.substring(3, 5).equals(service)) {
            throw new UnexpectedAnswer(PARTNER, "responseCode tidak dikenal (HTTP " + answer.status() + ")");
        }
        return new SnapAnswer(code, answer.body());
    }

    boolean isGood() {
        return code.startsWith("200") && code.endsWith("00");
    }

    boolean isUnauthorized() {
        return code.startsWith("401");
    }

    /** The number is known to the partner: to be asked for, never to be used for a second attempt. */
    boolean isKnownAlready() {
        return code.startsWith("409");
    }

    boolean isNotFound() {
        return code.startsWith("404") && UNKNOWN.contains(code.substring(5));
    }

    /** Nothing can be paid any more: who closes asks for the money afterwards. */
    boolean isClosed() {
        return isGood() || isNotFound() || ENDED.contains(code.substring(0, 3) + code.substring(5));
    }

    /** The failure for what the caller cannot make use of. */
    Explained failure() {
        return switch (code.substring(0, 3)) {
            case "400", "403", "404" ->
                new NotRetryable(
                        PARTNER + " menolak permintaan kami (kode " + code + ")",
                        "Cari kode itu dalam perjanjian dengan mitra dan perbaiki pengaturan mpp.fintech");
            case "401" -> PartnerHttp.wrongCredentials(PARTNER);
            case "202", "409", "429", "500", "504" ->
                new PartnerUnavailable(PARTNER, "belum dapat memastikan hasilnya (kode " + code + ")", null);
            default -> unexpected("kode " + code);
        };
    }

    /** An answer that names another bill than the one that was asked about is none. */
    void requireAbout(String named, Bill bill) {
        if (!named.isEmpty() && !named.equals(bill.number())) {
            throw unexpected("jawaban tentang tagihan lain");
        }
    }

    String text(String field) {
        return body.path(field).asText("");
    }

    /** An amount of the partner's {@code {"value": "10000.00", "currency": "IDR"}}. */
    BigDecimal amount(JsonNode amount) {
        String value = amount.path("value").asText("");
        if (!value.matches("\\d{1,16}(\\.\\d{1,2})?")
                || !amount.path("currency").asText("IDR").equals("IDR")) {
            throw unexpected("jumlah uang tidak dikenal");
        }
        return new BigDecimal(value);
    }

    Instant moment(String text) {
        return SnapTime.parse(text).orElseThrow(() -> unexpected("waktu pembayaran tidak dikenal"));
    }

    UnexpectedAnswer unexpected(String what) {
        return new UnexpectedAnswer(PARTNER, what);
    }
}
