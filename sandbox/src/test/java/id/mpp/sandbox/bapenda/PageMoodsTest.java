package id.mpp.sandbox.bapenda;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.sandbox.Http;
import id.mpp.sandbox.SandboxTest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The moods that only pages for people can have, and the common ones as such pages show them. */
@SandboxTest
class PageMoodsTest {

    private static final String IN_ARREARS = "9901000000010";

    @LocalServerPort
    private int port;

    private Http control;
    private Browser browser;

    @BeforeEach
    void open() {
        control = new Http(port);
        browser = new Browser(port).loggedIn();
    }

    @AfterEach
    void reset() {
        control.delete("/control");
    }

    @Test
    void afterARedesignTheTableHasOtherNamesAndAnotherOrder() {
        mood("changed");

        assertThat(browser.search(IN_ARREARS).body())
                .contains("<table id=\"daftar-ketetapan\">", "<th>No. Ketetapan</th><th>Pokok (Rp)</th>", "Terbayar")
                .doesNotContain("tabel-tagihan", "<th>Status</th>", "npwpd-dicari");
    }

    @ParameterizedTest
    @CsvSource({"maintenance, 200", "maintenance-503, 503"})
    void maintenanceIsAFriendlyPageOnEveryAddress(String mood, int status) {
        mood(mood);

        HttpResponse<String> answer = browser.get("/bapenda/masuk");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.body()).contains("Sistem sedang dalam pemeliharaan", "</html>");
    }

    @Test
    void aHalfPageEndsInTheTableAndAnnouncesItsOwnLength() {
        mood("half");

        HttpResponse<String> answer = browser.search(IN_ARREARS);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<tbody>", "<td>Lunas</td>").doesNotContain("</tbody>", "</html>");
        assertThat(answer.headers().firstValueAsLong("Content-Length"))
                .hasValue(answer.body().getBytes(StandardCharsets.UTF_8).length);
        assertThat(browser.get("/bapenda/masuk").body()).contains("</html>");
    }

    @Test
    void aForgetfulSiteEndsASessionAfterItsFirstResultPage() {
        mood("forgetful");

        assertThat(browser.search(IN_ARREARS).body()).contains("1–10 dari 23");
        assertThat(browser.get("/bapenda/tagihan?halaman=2").statusCode()).isEqualTo(302);
    }

    @Test
    void aRefusalIsAPageToo() {
        mood("refuses");

        HttpResponse<String> answer = browser.get("/bapenda/masuk");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.body()).contains("Akses ditolak");
    }

    @Test
    void theMoodsOfPagesBelongToBapendaAlone() {
        assertThat(control.put("/control/djp", "{\"mood\":\"half\"}").status()).isEqualTo(400);
        assertThat(control.put("/control/bapenda", "{\"mood\":\"sleepy\"}")
                        .json()
                        .path("detail")
                        .asText())
                .contains("odd, changed, forgetful, half, maintenance, maintenance-503");
    }

    private void mood(String mood) {
        assertThat(control.put("/control/bapenda", "{\"mood\":\"" + mood + "\"}")
                        .status())
                .isEqualTo(200);
    }
}
