package id.mpp.sandbox.oss;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import id.mpp.sandbox.SandboxSettings;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.server.ResponseStatusException;

/** Pushes to the receiver as OSS does and tells the tester what came back. */
@Component
class Pusher {

    private final RestClient http;
    private final SandboxSettings settings;
    private final PushToken token;
    private final ObjectMapper json;

    Pusher(RestClient.Builder http, SandboxSettings settings, PushToken token, ObjectMapper json) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(client);
        factory.setReadTimeout(Duration.ofSeconds(60));
        this.http = http.requestFactory(factory).build();
        this.settings = settings;
        this.token = token;
        this.json = json;
    }

    Pushed push(String method, String nib, String body) {
        try {
            return http.post()
                    .uri(settings.receiverUrl() + "/" + method)
                    .header("Token", token.of(nib))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(body.getBytes(StandardCharsets.UTF_8))
                    .exchange((request, response) -> pushed(body, response));
        } catch (ResourceAccessException e) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_GATEWAY,
                    "Nobody answers at " + settings.receiverUrl()
                            + ": start the workers or set mpp.sandbox.receiver-url",
                    e);
        }
    }

    private Pushed pushed(String body, ClientHttpResponse response) throws IOException {
        String answer = new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8);
        return new Pushed(jsonOrText(body), response.getStatusCode().value(), jsonOrText(answer));
    }

    private JsonNode jsonOrText(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            return TextNode.valueOf(text);
        }
    }

    /** What was pushed and what the receiver said to it. */
    record Pushed(JsonNode sent, int httpStatus, JsonNode answer) {}
}
