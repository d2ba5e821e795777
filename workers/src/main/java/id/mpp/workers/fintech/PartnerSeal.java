package id.mpp.workers.fintech;

import id.mpp.workers.fintech.FintechProperties.Scheme;
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

    /** The partner's time stamp, once it is certain that the call is the partner's and of now. */
    Instant check(InboundCall call) {
        Instant sent = fresh(call);
        String signature = call.header("X-SIGNATURE");
        boolean isGood = settings.inbound().signature() == Scheme.SYMMETRIC
                ? isSymmetric(call, signature)
                : SnapSignature.isSigned(
                        keys.ofPartner(),
                        SnapSignature.asymmetric("POST", call.url(), call.body(), call.header("X-TIMESTAMP")),
                        signature);
        if (!isGood) {
            throw InboundRefusal.unauthorized("Signature");
        }
        return sent;
    }

    /** A call that somebody has recorded is good for minutes only; within them its number gives it away. */
    Instant fresh(InboundCall call) {
        Instant sent =
                SnapTime.parse(call.header("X-TIMESTAMP")).orElseThrow(() -> InboundRefusal.invalid("X-TIMESTAMP"));
        Duration apart = Duration.between(sent, clock.instant()).abs();
        if (apart.compareTo(settings.inbound().window()) > 0) {
            throw InboundRefusal.unauthorized("X-TIMESTAMP");
        }
        return sent;
    }

    private boolean isSymmetric(InboundCall call, String signature) {
        String token = call.bearer();
        tokens.check(token);
        String signed = SnapSignature.symmetric("POST", call.url(), token, call.body(), call.header("X-TIMESTAMP"));
        return SnapSignature.isHmac(settings.inbound().clientSecret(), signed, settings.encoding(), signature);
    }
}
