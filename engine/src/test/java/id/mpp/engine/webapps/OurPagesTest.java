package id.mpp.engine.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.Answer;
import id.mpp.engine.Caller;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How our pages reach the browser. What they do there is walked in {@code e2e}. */
@EngineTest
class OurPagesTest {

    private static final Path SOURCES = Path.of("src/main/resources/META-INF/resources/webjars/camunda/app/mpp");
    private static final Pattern IMPORT = Pattern.compile("from '([^']+)'");

    private final RunningEngine engine;

    OurPagesTest(RunningEngine engine) {
        this.engine = engine;
    }

    @ParameterizedTest
    @ValueSource(strings = {"cockpit", "tasklist"})
    void camundaLoadsOurScriptAndEverythingItImports(String app) {
        assertThat(served("/camunda/app/" + app + "/scripts/config.js").body()).contains("'../mpp/" + app + ".js'");
        Set<URI> seen = new HashSet<>();
        follow(URI.create("/camunda/app/mpp/" + app + ".js"), seen);
        assertThat(seen).hasSizeGreaterThan(5);
    }

    private void follow(URI module, Set<URI> seen) {
        if (seen.add(module)) {
            String text = served(module.toString()).body();
            IMPORT.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .map(found -> module.resolve(found.substring("from '".length(), found.length() - 1)))
                    .forEach(next -> follow(next, seen));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/app/mpp/cockpit.js",
                "/camunda/app/mpp/shared/mpp.css",
                "/camunda/app/tasklist/scripts/config.js",
                "/camunda/app/cockpit/locales/id.json",
                "/camunda/app/admin/styles/user-styles.css",
                "/camunda/app/welcome/scripts/config.js"
            })
    void noBrowserKeepsAnOldPageWithoutAsking(String path) {
        assertThat(served(path).headers().firstValue("Cache-Control")).contains("no-cache");
    }

    /** A PDF in a window of its own needs one word; the rest is Camunda's own policy. */
    @Test
    void onlyWhatAPageOpensElsewhereIsNoSandbox() {
        String policy = served("/camunda/app/tasklist/default/")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow();
        assertThat(policy)
                .contains("script-src 'nonce-", "'strict-dynamic'", "object-src 'none'", "frame-ancestors 'none'")
                .contains("default-src 'self'", "form-action 'self'", "base-uri 'self'")
                .endsWith("sandbox allow-forms allow-scripts allow-same-origin allow-popups allow-downloads"
                        + " allow-popups-to-escape-sandbox");
    }

    /** What people write is shown as text; nothing is fetched from elsewhere. */
    @Test
    void noPageReadsTextAsMarkupOrCallsAStranger() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file))
                            .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(")
                            .doesNotContainPattern("https?://"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "id, calendar: wajib diisi, Isinya bukan JSON yang dapat dibaca",
        "en, calendar: must not be null, The body is not readable JSON"
    })
    void faultsAreToldInTheLanguageThatWasAskedFor(String language, String missing, String unreadable) {
        assertThat(preview(language, "{}").json().get("detail").asText()).isEqualTo(missing);
        assertThat(preview(language, "{").json().get("detail").asText()).isEqualTo(unreadable);
    }

    @Test
    void aWrongTypeIsToldInIndonesianToo() {
        assertThat(preview("id", "{\"calendar\":{\"week\":\"lima\"}}")
                        .json()
                        .get("detail")
                        .asText())
                .isEqualTo("calendar.week: jenis isinya salah atau nilainya tidak dikenal");
    }

    private Answer preview(String language, String body) {
        Caller admin = engine.as("admin");
        return admin.send(admin.request("/api/calendar/preview")
                .header("Accept-Language", language)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> served(String path) {
        try {
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(engine.baseUrl() + path))
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            return response;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
