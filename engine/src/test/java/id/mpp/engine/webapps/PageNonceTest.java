package id.mpp.engine.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.AtOnce;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page's scripts run, however many people open one at the same time. */
@EngineTest
class PageNonceTest {

    private static final Pattern IN_PAGE = Pattern.compile("nonce=\"([^\"]*)\"");
    private static final int PEOPLE = 8;
    private static final int PAGES = 40;

    private final HttpClient browser = HttpClient.newHttpClient();
    private final RunningEngine engine;

    PageNonceTest(RunningEngine engine) {
        this.engine = engine;
    }

    @ParameterizedTest
    @ValueSource(strings = {"welcome", "tasklist", "cockpit", "admin"})
    void eachPageIsWhole(String app) throws Exception {
        HttpResponse<String> page = open(app);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<base", "</html>");
        assertThat(nonces(page)).isNotEmpty().allMatch(nonce -> isAllowed(nonce, page));
    }

    @Test
    void manyAtOnceGetEachTheirOwn() throws Exception {
        Callable<List<HttpResponse<String>>> person = () -> {
            List<HttpResponse<String>> pages = new ArrayList<>();
            for (int i = 0; i < PAGES; i++) {
                pages.add(open("tasklist"));
            }
            return pages;
        };
        for (List<HttpResponse<String>> pages : AtOnce.run(Collections.nCopies(PEOPLE, person))) {
            assertThat(pages)
                    .allSatisfy(
                            page -> assertThat(nonces(page)).isNotEmpty().allMatch(nonce -> isAllowed(nonce, page)));
        }
    }

    private HttpResponse<String> open(String app) throws Exception {
        URI address = URI.create(engine.baseUrl() + "/camunda/app/" + app + "/default/");
        return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static List<String> nonces(HttpResponse<String> page) {
        Matcher matcher = IN_PAGE.matcher(page.body());
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static boolean isAllowed(String nonce, HttpResponse<String> page) {
        return page.headers().firstValue("Content-Security-Policy").orElse("").contains("'nonce-" + nonce + "'");
    }
}
