package id.mpp.workers.fintech;

import static id.mpp.workers.fintech.FintechProperties.PARTNER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mpp.workers.kit.partner.PartnerHttp;
import id.mpp.workers.kit.partner.Partners;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpMethod;

/** Calls of the partner's services, each signed by the shared secret; a token that is refused is renewed once. */
final class Snap {

    private final ObjectMapper json = new ObjectMapper();
    private final FintechProperties settings;
    private final PartnerHttp http;
    private final SnapToken token;
    private final ExternalIds ids;
    private final Clock clock;

    Snap(FintechProperties settings, Keys keys, Partners partners, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.http = partners.json(PARTNER, settings.baseUrl(), settings.connectTimeout(), settings.readTimeout());
        this.token = new SnapToken(settings, keys, http, clock);
        this.ids = new ExternalIds(clock);
    }

    SnapAnswer post(String path, String service, Map<String, ?> body) {
        return call(HttpMethod.POST, path, service, body);
    }

    SnapAnswer delete(String path, String service, Map<String, ?> body) {
        return call(HttpMethod.DELETE, path, service, body);
    }

    private SnapAnswer call(HttpMethod method, String path, String service, Map<String, ?> body) {
        byte[] content = bytes(body);
        String first = token.value();
        SnapAnswer answer = send(method, path, service, content, first);
        return answer.isUnauthorized() ? send(method, path, service, content, token.valueOtherThan(first)) : answer;
    }

    private SnapAnswer send(HttpMethod method, String path, String service, byte[] content, String bearer) {
        String timestamp = SnapTime.of(clock.instant());
        String signed = SnapSignature.symmetric(method.name(), path, bearer, content, timestamp);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Authorization", "Bearer " + bearer);
        headers.put("X-TIMESTAMP", timestamp);
        headers.put("X-SIGNATURE", SnapSignature.hmac(settings.clientSecret(), signed, settings.encoding()));
        headers.put("X-PARTNER-ID", settings.partnerId());
        headers.put("X-EXTERNAL-ID", ids.next());
        headers.put("CHANNEL-ID", settings.channelId());
        return SnapAnswer.of(http.send(method, path, headers, content), service);
    }

    private byte[] bytes(Map<String, ?> body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a request that cannot be written as JSON");
        }
    }
}
