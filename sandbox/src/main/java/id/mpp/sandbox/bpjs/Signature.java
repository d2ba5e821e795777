package id.mpp.sandbox.bpjs;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Checks the signature of a call: base64(HMAC-SHA256(cons_id & "&" & Unix seconds, secret)), five minutes old at most. */
@Component
class Signature {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final BpjsSettings settings;
    private final Clock clock;

    Signature(BpjsSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    boolean isGood(String consId, String timestamp, String signature) {
        return settings.consId().equals(consId)
                && isFresh(timestamp)
                && signature != null
                && MessageDigest.isEqual(bytes(of(consId, timestamp)), bytes(signature));
    }

    String of(String consId, String timestamp) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(settings.secret()), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(bytes(consId + "&" + timestamp)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isFresh(String timestamp) {
        if (timestamp == null || !timestamp.matches("\\d{1,12}")) {
            return false;
        }
        Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
        return Duration.between(sent, clock.instant()).abs().compareTo(FRESH) <= 0;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
