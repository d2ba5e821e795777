package id.mpp.processes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

/** The engine over HTTP, with one login. */
record Api(URI base, String login, String password) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What must succeed, as a list. */
    List<JsonNode> list(String path, Object... parts) {
        return get(path, parts).expected().list();
    }

    /** {@code %s} stands for a part, which may hold any character. */
    Answer get(String path, Object... parts) {
        return send("GET", filled(path, parts), BodyPublishers.noBody());
    }

    Answer post(String path, Object body, Object... parts) {
        return send("POST", filled(path, parts), json(body));
    }

    Answer put(String path, Object body, Object... parts) {
        return send("PUT", filled(path, parts), json(body));
    }

    private Answer send(String method, String path, BodyPublisher body) {
        byte[] pair = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "id")
                .method(method, body)
                .build();
        try {
            var response = HTTP.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String filled(String path, Object... parts) {
        Object[] encoded = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            encoded[i] = URLEncoder.encode(String.valueOf(parts[i]), StandardCharsets.UTF_8);
        }
        return path.formatted(encoded);
    }

    private static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
