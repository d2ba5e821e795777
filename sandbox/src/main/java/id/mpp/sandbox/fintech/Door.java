package id.mpp.sandbox.fintech;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Lets calls in that carry our token and a good signature, each number once a day; and does to their answers what a tester wants. */
@Component
class Door {

    private final FintechSettings settings;
    private final Stumbles stumbles;
    private final ObjectMapper json;
    private final Set<String> tokens = ConcurrentHashMap.newKeySet();
    private final Set<String> numbers = ConcurrentHashMap.newKeySet();

    Door(FintechSettings settings, Stumbles stumbles, ObjectMapper json) {
        this.settings = settings;
        this.stumbles = stumbles;
        this.json = json;
    }

    String newToken() {
        String token = UUID.randomUUID().toString();
        tokens.add(token);
        return token;
    }

    ResponseEntity<Object> enter(
            HttpServletRequest request, String service, Function<JsonNode, ResponseEntity<Object>> work)
            throws IOException {
        byte[] body = request.getInputStream().readAllBytes();
        if (!isTokenGood(request)) {
            return Reply.of(401, service, "01", "Invalid Token (B2B)");
        }
        if (!isSigned(request, body)) {
            return Reply.of(401, service, "00", "Unauthorized. [Signature]");
        }
        boolean isNew = numbers.add(LocalDate.now() + "/" + request.getHeader("X-EXTERNAL-ID"));
        if (!isNew || stumbles.happens(Stumbles.CONFLICT + service)) {
            return Reply.of(409, service, "00", "Conflict");
        }
        ResponseEntity<Object> answer = work.apply(json.readTree(body));
        return stumbles.happens(Stumbles.LOST + service) ? Reply.of(504, service, "00", "Timeout") : answer;
    }

    private boolean isTokenGood(HttpServletRequest request) {
        if (stumbles.happens(Stumbles.STALE_TOKEN)) {
            tokens.clear();
        }
        String authorization = String.valueOf(request.getHeader("Authorization"));
        return authorization.startsWith("Bearer ") && tokens.contains(authorization.substring(7));
    }

    private boolean isSigned(HttpServletRequest request, byte[] body) {
        String url = request.getRequestURI().substring(("/" + FintechAgency.NAME).length());
        String signed = String.join(
                ":",
                request.getMethod(),
                url,
                request.getHeader("Authorization").substring(7),
                Signing.hash(body),
                String.valueOf(request.getHeader("X-TIMESTAMP")));
        return Signing.hmac(settings.clientSecret(), signed).equals(request.getHeader("X-SIGNATURE"))
                && settings.partnerId().equals(request.getHeader("X-PARTNER-ID"))
                && String.valueOf(request.getHeader("X-EXTERNAL-ID")).matches("\\d{1,36}");
    }
}
