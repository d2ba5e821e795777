package id.mpp.workers.kit.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.mpp.workers.kit.partner.HttpPool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** The engine over HTTP, used with one agency's login. */
public final class EngineApi {

    private static final int CONNECTIONS = 32;

    private final ObjectMapper json = new ObjectMapper();
    private final RestClient client;

    EngineApi(EngineProperties engine, AgencyLogin login) {
        this(engine, "/api", login);
    }

    EngineApi(EngineProperties engine, String path, AgencyLogin login) {
        this.client = RestClient.builder()
                .baseUrl(engine.at(path))
                .requestFactory(new HttpPool(CONNECTIONS, engine.connectTimeout(), engine.readTimeout()).requests())
                .defaultHeaders(all -> all.setBasicAuth(login.username(), login.password(), StandardCharsets.UTF_8))
                .build();
    }

    /** The case record of an application; it holds personal data and must never be logged. */
    public JsonNode document(String businessKey) {
        return get("/applications/{key}/document", businessKey);
    }

    public JsonNode get(String path, Object... values) {
        return call(client.get().uri(path, values));
    }

    public JsonNode post(Object body, String path, Object... values) {
        return send(HttpMethod.POST, body, path, values);
    }

    public JsonNode put(Object body, String path, Object... values) {
        return send(HttpMethod.PUT, body, path, values);
    }

    private JsonNode send(HttpMethod method, Object body, String path, Object... values) {
        return call(client.method(method)
                .uri(path, values)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.valueToTree(body).toString().getBytes(StandardCharsets.UTF_8)));
    }

    private JsonNode call(RestClient.RequestHeadersSpec<?> request) {
        try {
            return request.exchange((sent, response) -> read(response));
        } catch (ResourceAccessException e) {
            throw new EngineUnavailable("tidak dapat dihubungi", e);
        }
    }

    private JsonNode read(ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        if (status >= 500) {
            throw new EngineUnavailable("sedang terganggu (HTTP " + status + ")", null);
        }
        if (status >= 300) {
            throw new EngineRefused(status, detail(response));
        }
        byte[] body = response.getBody().readAllBytes();
        return body.length == 0 ? MissingNode.getInstance() : json.readTree(body);
    }

    /** Of a problem (RFC 9457), which the engine writes without personal data; nothing of any other answer. */
    private String detail(ClientHttpResponse response) throws IOException {
        MediaType type = response.getHeaders().getContentType();
        return MediaType.APPLICATION_PROBLEM_JSON.equalsTypeAndSubtype(type)
                ? json.readTree(response.getBody()).path("detail").asText()
                : "";
    }
}
