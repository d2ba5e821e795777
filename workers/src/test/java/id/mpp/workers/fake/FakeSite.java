package id.mpp.workers.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A web site over real HTTP: cookies, forms and redirects, byte by byte as the test says. */
public final class FakeSite implements AutoCloseable {

    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Function<Request, Reply> behaviour;
    private final HttpServer server;

    public FakeSite(Function<Request, Reply> behaviour) {
        this.behaviour = behaviour;
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /** One request as it arrived, e.g. the line {@code GET /masuk?x=1}. */
    public record Request(String line, String cookie, String body) {

        /** A field of the form that was sent, or empty. */
        public String field(String name) {
            for (String pair : body.split("&")) {
                if (pair.startsWith(name + "=")) {
                    return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
                }
            }
            return "";
        }
    }

    /** What is answered. */
    public record Reply(int status, Map<String, String> headers, byte[] body) {

        public static Reply page(String html) {
            return new Reply(200, Map.of("Content-Type", "text/html;charset=UTF-8"), bytes(html));
        }

        public static Reply redirect(int status, String location) {
            return new Reply(status, Map.of("Location", location), new byte[0]);
        }

        public Reply with(String header, String value) {
            Map<String, String> more = new HashMap<>(headers);
            more.put(header, value);
            return new Reply(status, more, body);
        }

        public Reply with(int newStatus) {
            return new Reply(newStatus, headers, body);
        }

        public Reply with(String html) {
            return new Reply(status, headers, bytes(html));
        }

        public Reply with(byte[] newBody) {
            return new Reply(status, headers, newBody);
        }

        public String html() {
            return new String(body, StandardCharsets.UTF_8);
        }

        private static byte[] bytes(String html) {
            return html.getBytes(StandardCharsets.UTF_8);
        }
    }

    public List<Request> requests() {
        return requests;
    }

    public List<String> lines() {
        return requests.stream().map(Request::line).toList();
    }

    public URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String cookie = exchange.getRequestHeaders().getFirst("Cookie");
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Request request = new Request(
                exchange.getRequestMethod() + " " + exchange.getRequestURI(), cookie == null ? "" : cookie, body);
        requests.add(request);
        Reply reply = behaviour.apply(request);
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
        exchange.getResponseBody().write(reply.body());
        exchange.close();
    }
}
