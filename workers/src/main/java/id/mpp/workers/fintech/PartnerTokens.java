package id.mpp.workers.fintech;

import id.mpp.workers.fintech.FintechProperties.Encoding;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;

/**
 * Tokens for a partner that signs symmetrically: until when each is good, sealed with the secret it has from us, so that no worker
 * has to remember any.
 */
final class PartnerTokens {

    static final Duration LIFE = Duration.ofSeconds(900);

    private final FintechProperties.Inbound settings;
    private final Keys keys;
    private final Clock clock;

    PartnerTokens(FintechProperties settings, Keys keys, Clock clock) {
        this.settings = settings.inbound();
        this.keys = keys;
        this.clock = clock;
    }

    /** A token for the partner that has signed this moment with its private key. */
    String issue(String clientKey, String timestamp, String signature) {
        PublicKey partner = keys.ofPartner();
        boolean isPartner = settings.clientKey().equals(clientKey)
                && SnapSignature.isSigned(partner, SnapSignature.ofToken(clientKey, timestamp), signature);
        if (!isPartner) {
            throw InboundRefusal.unauthorized("Signature");
        }
        String until = String.valueOf(clock.instant().plus(LIFE).getEpochSecond());
        return until + "." + seal(until);
    }

    void check(String token) {
        String[] parts = token.split("\\.", 2);
        boolean isOurs = parts.length == 2
                && parts[0].matches("\\d{1,12}")
                && SnapSignature.isHmac(settings.clientSecret(), sealed(parts[0]), Encoding.HEX, parts[1]);
        if (!isOurs || clock.instant().getEpochSecond() >= Long.parseLong(parts[0])) {
            throw InboundRefusal.invalidToken();
        }
    }

    private String seal(String until) {
        return SnapSignature.hmac(settings.clientSecret(), sealed(until), Encoding.HEX);
    }

    private static String sealed(String until) {
        return "access-token/b2b|" + until;
    }
}
