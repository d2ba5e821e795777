package id.mpp.workers.fintech;

import static id.mpp.workers.fintech.FintechProperties.PARTNER;

import id.mpp.workers.kit.partner.PartnerHttp;
import id.mpp.workers.kit.partner.UnexpectedAnswer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.http.HttpMethod;

/** The B2B token: fetched when there is none, when it is about to end, or when the partner no longer takes it. */
final class SnapToken {

    private static final String PATH = "/v1.0/access-token/b2b";
    private static final String SERVICE = "73";
    private static final byte[] BODY = "{\"grantType\":\"client_credentials\"}".getBytes(StandardCharsets.UTF_8);
    private static final Duration EARLY = Duration.ofSeconds(30);

    private final FintechProperties settings;
    private final Keys keys;
    private final PartnerHttp http;
    private final Clock clock;
    private Token token = new Token("", Instant.MIN);

    SnapToken(FintechProperties settings, Keys keys, PartnerHttp http, Clock clock) {
        this.settings = settings;
        this.keys = keys;
        this.http = http;
        this.clock = clock;
    }

    synchronized String value() {
        if (!clock.instant().isBefore(token.until())) {
            token = fetch();
        }
        return token.value();
    }

    /** The partner refused this one; whoever comes second finds a new one already. */
    synchronized String valueOtherThan(String refused) {
        if (token.value().equals(refused)) {
            token = fetch();
        }
        return token.value();
    }

    private Token fetch() {
        Instant now = clock.instant();
        String timestamp = SnapTime.of(now);
        Map<String, String> headers = Map.of(
                "X-TIMESTAMP", timestamp,
                "X-CLIENT-KEY", settings.clientId(),
                "X-SIGNATURE", SnapSignature.sign(keys.ours(), SnapSignature.ofToken(settings.clientId(), timestamp)));
        SnapAnswer answer = SnapAnswer.of(http.send(HttpMethod.POST, PATH, headers, BODY), SERVICE);
        if (!answer.isGood()) {
            throw answer.failure();
        }
        return read(answer, now);
    }

    private static Token read(SnapAnswer answer, Instant now) {
        String value = answer.text("accessToken");
        String seconds = answer.text("expiresIn");
        if (value.isEmpty() || !seconds.matches("\\d{1,6}")) {
            throw new UnexpectedAnswer(PARTNER, "token tanpa isi atau masa berlaku");
        }
        return new Token(value, now.plusSeconds(Long.parseLong(seconds)).minus(EARLY));
    }

    /** A token and until when it is used. */
    private record Token(String value, Instant until) {}
}
