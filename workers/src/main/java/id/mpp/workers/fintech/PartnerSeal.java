package id.mpp.workers.fintech;

import id.mpp.workers.fintech.FintechProperties.Scheme;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Knows a call of the partner by its signature over the bytes as they came, and by its time. */
final class PartnerSeal {

    private final FintechProperties settings;
    private final Keys keys;
    private final PartnerTokens tokens;
    private final Clock clock;

    PartnerSeal(FintechProperties settings, Keys keys, PartnerTokens tokens, Clock clock) {
        this.settings = settings;
        this.keys = keys;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** What was signed and when, once it is certain that the call is the partner's and of now. */
    Seal check(InboundCall call) {
        Instant sent = fresh(call);
        String signature = call.header("X-SIGNATURE");
        boolean isSymmetric = settings.inbound().signature() == Scheme.SYMMETRIC;
        String signed = isSymmetric ? symmetric(call) : asymmetric(call);
        boolean isGood = isSymmetric
                ? SnapSignature.isHmac(settings.inbound().clientSecret(), signed, settings.encoding(), signature)
                : SnapSignature.isSigned(keys.ofPartner(), signed, signature);
        if (!isGood) {
            throw InboundRefusal.unauthorized("Signature");
        }
        return new Seal(sent, SnapSignature.sha256(signed.getBytes(StandardCharsets.UTF_8)));
    }

    /** A call that somebody has recorded is good for minutes only; within them its seal gives it away. */
    Instant fresh(InboundCall call) {
        Instant sent =
                SnapTime.parse(call.header("X-TIMESTAMP")).orElseThrow(() -> InboundRefusal.invalid("X-TIMESTAMP"));
        Duration apart = Duration.between(sent, clock.instant()).abs();
        if (apart.compareTo(settings.inbound().window()) > 0) {
            throw InboundRefusal.unauthorized("X-TIMESTAMP");
        }
        return sent;
    }

    private String symmetric(InboundCall call) {
        String token = call.bearer();
        tokens.check(token);
        return SnapSignature.symmetric("POST", call.url(), token, call.body(), call.header("X-TIMESTAMP"));
    }

    private static String asymmetric(InboundCall call) {
        return SnapSignature.asymmetric("POST", call.url(), call.body(), call.header("X-TIMESTAMP"));
    }

    /**
     * What makes a call the partner's own.
     *
     * @param sent the partner's time stamp
     * @param digest of what it signed, the same for each copy, whatever number a copy is given
     */
    record Seal(Instant sent, String digest) {}
}
