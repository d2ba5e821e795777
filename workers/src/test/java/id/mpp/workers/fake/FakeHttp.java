package id.mpp.workers.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A partner over real HTTP: it records every call and answers as the test says. */
public final class FakeHttp implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile Function<Call, Answer> behaviour = call -> Answer.json(200, "{}");

    public FakeHttp() {
        this(0);
    }

    public FakeHttp(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", port), 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /** One call as it arrived; the headers have lower-case names. */
    public record Call(String method, String path, Map<String, String> headers, String body) {

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What is answered. */
    public record Answer(int status, String type, String body) {

        public static Answer json(int status, String body) {
            return new Answer(status, "application/json", body);
        }

        /** Cuts the connection instead of answering. */
        public static Answer cut() {
            return new Answer(0, "", "");
        }

        public static Answer html(int status, String body) {
            return new Answer(status, "text/html", body);
        }
    }

    public FakeHttp answer(Function<Call, Answer> next) {
        behaviour = next;
        return this;
    }

    public FakeHttp answer(int status, String body) {
        return answer(call -> Answer.json(status, body));
    }

    public List<Call> calls() {
        return calls;
    }

    public Call lastCall() {
        return calls.get(calls.size() - 1);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public URI uri() {
        return URI.create("http://localhost:" + port());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Map<String, String> headers = exchange.getRequestHeaders().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toLowerCase(Locale.ROOT),
                        entry -> entry.getValue().get(0)));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Call call =
                new Call(exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, body);
        calls.add(call);
        Answer answer = behaviour.apply(call);
        if (answer.status() == 0) {
            exchange.close();
            return;
        }
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
