package id.mpp.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** Our pages call /api with the session of the web applications; strange pages cannot. */
@EngineTest
class SessionLoginTest {

    private static final String PREVIEW = "/api/calendar/preview";

    private final RunningEngine engine;

    SessionLoginTest(RunningEngine engine) {
        this.engine = engine;
    }

    @Test
    void whoIsLoggedInThereReadsWhatHisGroupsMay() {
        WebappsSession manager = WebappsSession.login(engine.baseUrl(), "admin");
        assertThat(manager.get("/api/calendar").status()).isEqualTo(200);
        WebappsSession officer = WebappsSession.login(engine.baseUrl(), "petugas.dpmptsp");
        assertThat(officer.get("/api/calendar").status()).isEqualTo(403);
    }

    @Test
    void aStrangePageCannotWriteWithTheCookieOfAnother() {
        WebappsSession admin = WebappsSession.login(engine.baseUrl(), "admin");
        assertThat(admin.postWithoutToken(PREVIEW, "{}").status()).isEqualTo(403);
        assertThat(admin.postFromOurPage(PREVIEW, "{}").status()).isEqualTo(400);
    }

    @Test
    void theSessionOpensNothingOfTheEngine() {
        WebappsSession admin = WebappsSession.login(engine.baseUrl(), "admin");
        assertThat(admin.get("/engine-rest/task").status()).isEqualTo(401);
    }

    @Test
    void ourPageIsToldInWordsThatNobodyIsLoggedInAndTheBrowserShowsNoBox() throws Exception {
        HttpResponse<String> page = get("X-Requested-By", "mpp");
        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(page.body()).contains("Silakan masuk");
        HttpResponse<String> stranger = get("X-Other", "x");
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(stranger.headers().firstValue("WWW-Authenticate")).isPresent();
    }

    private HttpResponse<String> get(String header, String value) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(engine.baseUrl() + "/api/calendar"))
                .header(header, value)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
