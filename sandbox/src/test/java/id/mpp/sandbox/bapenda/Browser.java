package id.mpp.sandbox.bapenda;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A visitor with cookies of his own who sees redirects before he follows them. */
class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final int port;

    Browser(int port) {
        this.port = port;
    }

    /** Goes through the log-in page to the search form. */
    Browser loggedIn() {
        logIn("mpp.contoh", "demo-bapenda", token(get("/bapenda/masuk")));
        return this;
    }

    HttpResponse<String> logIn(String user, String password, String token) {
        return post("/bapenda/masuk", "_token", token, "pengguna", user, "sandi", password);
    }

    HttpResponse<String> search(String npwpd) {
        return post("/bapenda/tagihan", "_token", token(get("/bapenda/tagihan")), "npwpd", npwpd);
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String... fields) {
        StringBuilder form = new StringBuilder();
        for (int index = 0; index < fields.length; index += 2) {
            form.append(index == 0 ? "" : "&")
                    .append(fields[index])
                    .append('=')
                    .append(URLEncoder.encode(fields[index + 1], StandardCharsets.UTF_8));
        }
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
    }

    static String token(HttpResponse<String> page) {
        Matcher token = TOKEN.matcher(page.body());
        return token.find() ? token.group(1) : "";
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
