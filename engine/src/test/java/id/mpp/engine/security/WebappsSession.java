package id.mpp.engine.security;

import static org.awaitility.Awaitility.await;

import id.mpp.engine.Answer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A browser that is logged in to Tasklist: session cookie and CSRF token included. */
public class WebappsSession {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String baseUrl;

    private WebappsSession(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** Opens Tasklist, which hands out the first token, and logs in; a wrong password of another test shuts a login for seconds. */
    public static WebappsSession login(String baseUrl, String login) {
        WebappsSession session = new WebappsSession(baseUrl);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> session.tryLogin(login, "tasklist").expect(200));
        session.get("/camunda/app/tasklist/default/").expect(200);
        return session;
    }

    /** What one of the apps answers to a login. */
    static Answer tryLogin(String baseUrl, String login, String app) {
        return new WebappsSession(baseUrl).tryLogin(login, app);
    }

    private Answer tryLogin(String login, String app) {
        get("/camunda/app/tasklist/default/").expect(200);
        return post(
                "/camunda/api/admin/auth/user/default/login/" + app,
                "application/x-www-form-urlencoded",
                "username=" + login + "&password=demo");
    }

    /** As a page of the web applications reads. */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, String json) {
        return post(path, "application/json", json);
    }

    /** As our own pages send it. */
    Answer postFromOurPage(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-Requested-By", "mpp")
                .POST(BodyPublishers.ofString(json)));
    }

    /** What another site could make the browser send. */
    Answer postWithoutToken(String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(baseUrl + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    private Answer post(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(baseUrl + path)).header("Accept", "application/json, text/html");
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .forEach(token -> request.header("X-XSRF-TOKEN", token));
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = browser.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
