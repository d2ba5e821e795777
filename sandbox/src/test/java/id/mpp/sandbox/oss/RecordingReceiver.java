package id.mpp.sandbox.oss;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands for the workers: keeps each push and answers "1". */
class RecordingReceiver implements AutoCloseable {

    private final List<Push> pushes = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    RecordingReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/oss/", this::record);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/oss";
    }

    Push last() {
        return pushes.get(pushes.size() - 1);
    }

    private void record(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        pushes.add(new Push(path, exchange.getRequestHeaders().getFirst("Token"), body));
        String method = path.substring(path.lastIndexOf('/') + 1);
        byte[] answer = ("{\"respon" + method + "\":{\"status\":\"1\",\"keterangan\":\"Diterima\"}}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** One push as it arrived. */
    record Push(String path, String token, String body) {}
}
