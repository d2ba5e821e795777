package id.mpp.workers.kit.partner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mpp.workers.kit.Explained;
import id.mpp.workers.kit.NotRetryable;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** JSON over HTTP to one partner; whatever is not a proper answer becomes a technical failure, never a verdict. */
public final class PartnerHttp {

    private static final int CONNECTIONS = 32;
    private static final int LARGEST_ANSWER = 1_000_000;

    private final ObjectMapper json = new ObjectMapper();
    private final String partner;
    private final PartnerGate gate;
    private final RestClient client;
    private final String baseUrl;

    PartnerHttp(String partner, PartnerGate gate, URI baseUrl, Duration connectTimeout, Duration readTimeout) {
        this.partner = partner;
        this.gate = gate;
        this.baseUrl = baseUrl.toString().replaceAll("/+$", "");
        this.client = RestClient.builder()
                .requestFactory(new HttpPool(CONNECTIONS, connectTimeout, readTimeout).requests())
                .build();
    }

    /** Asks and returns the JSON of a good answer; 401 and 403 mean that our credentials are wrong. */
    public JsonNode ask(String path, Map<String, String> headers, Object body) {
        PartnerAnswer answer = post(path, headers, body);
        if (answer.status() >= 300) {
            throw refusal(answer.status(), "HTTP " + answer.status());
        }
        return answer.body();
    }

    /** Asks and returns any JSON answer below HTTP 500, for partners whose body says more than the status. */
    public PartnerAnswer post(String path, Map<String, String> headers, Object body) {
        return send(HttpMethod.POST, path, headers, bytes(body));
    }

    /** The same with these very bytes, for partners that want them signed. */
    public PartnerAnswer send(HttpMethod method, String path, Map<String, String> headers, byte[] content) {
        return gate.call(() -> exchange(method, path, headers, content));
    }

    private PartnerAnswer exchange(HttpMethod method, String path, Map<String, String> headers, byte[] content)
            throws IOException {
        try {
            return client.method(method)
                    .uri(URI.create(baseUrl + path))
                    .headers(all -> headers.forEach(all::set))
                    .contentType(MediaType.APPLICATION_JSON)
                    .accept(MediaType.APPLICATION_JSON)
                    .body(content)
                    .exchange((request, response) -> read(response));
        } catch (ResourceAccessException e) {
            throw new IOException(e);
        }
    }

    private PartnerAnswer read(ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        if (status >= 500) {
            throw new PartnerUnavailable(partner, "sedang terganggu (HTTP " + status + ")", null);
        }
        byte[] body = response.getBody().readNBytes(LARGEST_ANSWER);
        return new PartnerAnswer(status, parse(status, body));
    }

    private JsonNode parse(int status, byte[] body) {
        try {
            JsonNode parsed = json.readTree(body);
            if (parsed != null && parsed.isContainerNode()) {
                return parsed;
            }
        } catch (IOException e) {
            // said below, without the text itself
        }
        throw refusal(status, what(new String(body, StandardCharsets.UTF_8)) + " (HTTP " + status + ")");
    }

    /** Whatever the content type says: many an error page is sent as JSON, some with a byte order mark in front. */
    private static String what(String text) {
        String start = text.replaceFirst("^[\\s\\uFEFF]+", "");
        if (start.isEmpty()) {
            return "jawaban kosong";
        }
        return start.startsWith("<") ? PageExcerpt.of(Jsoup.parse(start)) : "bukan JSON";
    }

    private Explained refusal(int status, String what) {
        return switch (status) {
            case 401, 403 -> wrongCredentials(partner);
            case 408, 429 -> new PartnerUnavailable(partner, "menunda permintaan kami (HTTP " + status + ")", null);
            default -> new UnexpectedAnswer(partner, what);
        };
    }

    /** The incident for refused credentials. */
    public static NotRetryable wrongCredentials(String partner) {
        return new NotRetryable(
                partner + " menolak kredensial kami", "Perbaiki pengaturan kredensial " + partner + " pada pekerja");
    }

    private byte[] bytes(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a request that cannot be written as JSON");
        }
    }
}
