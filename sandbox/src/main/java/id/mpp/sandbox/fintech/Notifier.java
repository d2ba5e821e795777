package id.mpp.sandbox.fintech;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mpp.sandbox.SandboxSettings;
import id.mpp.sandbox.fintech.Account.Paid;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.server.ResponseStatusException;

/** Tells the workers of a payment, signed by the partner's key, in the good and the bad ways a tester may want. */
@Component
class Notifier {

    private static final Map<String, String> PATHS =
            Map.of("qris", "/v1.0/qr/qr-mpm-notify", "va", "/v1.0/transfer-va/payment");

    private final RestClient http;
    private final URI receiver;
    private final DemoKeys keys;
    private final ObjectMapper json;
    private final Clock clock;

    Notifier(RestClient.Builder http, SandboxSettings settings, DemoKeys keys, ObjectMapper json, Clock clock) {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        this.http = http.requestFactory(new JdkClientHttpRequestFactory(client)).build();
        this.receiver = settings.receiverUrl();
        this.keys = keys;
        this.json = json;
        this.clock = clock;
    }

    /** The answers, in order. */
    List<Answer> tell(Account account, Paid paid, String how) {
        byte[] body = body(account, paid);
        String number = number();
        return switch (how) {
            case "never" -> List.of();
            case "now" -> List.of(send(paid, body, body, number, true));
            case "twice" -> List.of(send(paid, body, body, number, true), send(paid, body, body, number(), true));
            case "replayed" -> List.of(send(paid, body, body, number, true), send(paid, body, body, number, true));
            case "flipped" -> List.of(send(paid, flipped(body), body, number, true));
            case "unsigned" -> List.of(send(paid, body, body, number, false));
            default ->
                throw new ResponseStatusException(
                        HttpStatus.BAD_REQUEST, "tell must be now, never, twice, replayed, flipped or unsigned");
        };
    }

    private Answer send(Paid paid, byte[] body, byte[] signed, String number, boolean isSigned) {
        String path = PATHS.get(paid.channel());
        String timestamp = OffsetDateTime.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta"))
                .withNano(0)
                .toString();
        String text = String.join(":", "POST", path, Signing.hash(signed), timestamp);
        return http.post()
                .uri(receiver.resolve(path))
                .contentType(MediaType.APPLICATION_JSON)
                .headers(headers -> {
                    headers.set("X-TIMESTAMP", timestamp);
                    headers.set("X-PARTNER-ID", "MPPDEMO-MITRA");
                    headers.set("X-EXTERNAL-ID", number);
                    headers.set("CHANNEL-ID", "95231");
                    if (isSigned) {
                        headers.set("X-SIGNATURE", Signing.sign(keys.ofPartner(), text));
                    }
                })
                .body(body)
                .exchange((request, response) -> new Answer(
                        response.getStatusCode().value(),
                        new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8)));
    }

    private byte[] body(Account account, Paid paid) {
        Map<String, Object> body = new LinkedHashMap<>();
        if (paid.channel().equals("va")) {
            body.put("partnerServiceId", "   99001");
            body.put("customerNo", String.valueOf(account.customerNo));
            body.put("virtualAccountNo", String.valueOf(account.vaNumber));
            body.put("virtualAccountName", "Pembayar Contoh");
            body.put("trxId", account.bill);
            body.put("paymentRequestId", paid.reference());
            body.put("paidAmount", QrController.rupiah(paid.amount()));
        } else {
            body.put("originalReferenceNo", paid.reference());
            body.put("originalPartnerReferenceNo", account.bill);
            body.put("latestTransactionStatus", "00");
            body.put("customerNumber", "9901999999");
            body.put("amount", QrController.rupiah(paid.amount()));
        }
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One bit of the amount. */
    private static byte[] flipped(byte[] body) {
        byte[] flipped = body.clone();
        int at = new String(body, StandardCharsets.UTF_8).indexOf("\"value\":\"") + 9;
        flipped[at] ^= 1;
        return flipped;
    }

    private static String number() {
        return String.valueOf(UUID.randomUUID().getMostSignificantBits() >>> 1);
    }

    /** What the workers answered. */
    record Answer(int status, String body) {}
}
