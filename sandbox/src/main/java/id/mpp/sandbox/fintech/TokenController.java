package id.mpp.sandbox.fintech;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Gives a token to who has signed its client id and the time with the key we know. */
@RestController
class TokenController {

    private static final String SERVICE = "73";

    private final FintechSettings settings;
    private final DemoKeys keys;
    private final Door door;

    TokenController(FintechSettings settings, DemoKeys keys, Door door) {
        this.settings = settings;
        this.keys = keys;
        this.door = door;
    }

    @PostMapping("/fintech/v1.0/access-token/b2b")
    ResponseEntity<Object> token(
            @RequestHeader("X-CLIENT-KEY") String client,
            @RequestHeader("X-TIMESTAMP") String timestamp,
            @RequestHeader("X-SIGNATURE") String signature) {
        boolean isKnown = settings.clientId().equals(client)
                && Signing.isSigned(keys.ofClient(), client + "|" + timestamp, signature);
        return isKnown
                ? Reply.good(SERVICE, Map.of("accessToken", door.newToken(), "tokenType", "Bearer", "expiresIn", "900"))
                : Reply.of(401, SERVICE, "00", "Unauthorized. [Signature]");
    }
}
