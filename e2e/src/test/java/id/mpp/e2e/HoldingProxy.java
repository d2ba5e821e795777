package id.mpp.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Stands between the workers and who they call, passes everything on, and holds or loses what a test wants. */
final class HoldingProxy implements AutoCloseable {

    /** Belong to one connection, not to the message. */
    private static final Set<String> OF_THE_CONNECTION = Set.of(
            "connection",
            "keep-alive",
            "content-length",
            "transfer-encoding",
            "host",
            "upgrade",
            "expect",
            "http2-settings");

    private final URI target;
    private final AtomicReference<HeldRequest> wanted = new AtomicReference<>();
    private final AtomicInteger count = new AtomicInteger();
    private volatile Losses losses = new Losses("", 0);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpServer server;

    HoldingProxy(URI target) {
        this.target = target;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads); // a long poll keeps a thread busy
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** From now on waits for this request; only one is waited for at a time. */
    HeldRequest hold(HeldRequest request) {
        wanted.set(request);
        return request;
    }

    /** From now on every so many-th answer on these paths is lost: the request is handled, the connection closed. */
    void lose(String paths, int every) {
        losses = new Losses(paths, every);
    }

    /** How many answers were lost. */
    int lost() {
        return losses.lost().get();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) { // closing without an answer cuts the connection
            byte[] body = exchange.getRequestBody().readAllBytes();
            HeldRequest request = wanted.get();
            if (request != null && request.isMetBy(exchange, new String(body, StandardCharsets.UTF_8))) {
                hold(request, exchange, body);
            } else {
                HttpResponse<byte[]> answer = forward(exchange, body);
                if (!losses.take(exchange.getRequestURI().getPath(), count)) {
                    answer(exchange, answer);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the engine refuses for now, because two met, is said again: then the next one is held. */
    private void hold(HeldRequest request, HttpExchange exchange, byte[] body)
            throws IOException, InterruptedException {
        if (request.isHandledFirst()) {
            HttpResponse<byte[]> answer = forward(exchange, body);
            if (answer.statusCode() >= 300) {
                request.awaitNext();
                answer(exchange, answer);
                return;
            }
        }
        wanted.compareAndSet(request, null);
        request.stay();
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(target + exchange.getRequestURI().toString()))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (isOfTheMessage(name)) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (isOfTheMessage(name)) {
                exchange.getResponseHeaders().put(name, List.copyOf(values));
            }
        });
        exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
        exchange.getResponseBody().write(answer.body());
    }

    private static boolean isOfTheMessage(String header) {
        return !OF_THE_CONNECTION.contains(header.toLowerCase(Locale.ROOT));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** Which answers are lost, and how many were. */
    private record Losses(String paths, int every, AtomicInteger lost) {

        Losses(String paths, int every) {
            this(paths, every, new AtomicInteger());
        }

        boolean take(String path, AtomicInteger count) {
            boolean isLost = path.matches(paths) && count.incrementAndGet() % every == 0;
            if (isLost) {
                lost.incrementAndGet();
            }
            return isLost;
        }
    }
}
