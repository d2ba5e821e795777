package id.mpp.sandbox.bapenda;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.sandbox.Http;
import id.mpp.sandbox.SandboxTest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A visitor of the local tax office's pages logs in, searches, turns pages, and is forgotten. */
@SandboxTest
class BapendaTest {

    private static final String IN_ARREARS = "9901000000010";

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @Test
    void withoutASessionEveryPageLeadsToTheLogInPage() {
        assertThatLogInIsWanted(browser.get("/bapenda/tagihan"));
        assertThatLogInIsWanted(browser.get("/bapenda/tagihan?halaman=2"));
        assertThatLogInIsWanted(browser.post("/bapenda/tagihan", "npwpd", IN_ARREARS));
    }

    @Test
    void theLogInFormCountsOnlyWithTheTokenOfItsOwnSession() {
        browser.get("/bapenda/masuk");
        String ofSomebodyElse = Browser.token(new Browser(port).get("/bapenda/masuk"));

        HttpResponse<String> answer = browser.logIn("mpp.contoh", "demo-bapenda", ofSomebodyElse);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Formulir sudah kedaluwarsa").contains("type=\"password\"");
        assertThatLogInIsWanted(browser.get("/bapenda/tagihan"));
    }

    @Test
    void aWrongPasswordGivesThePageAgainWithASentence() {
        HttpResponse<String> answer =
                browser.logIn("mpp.contoh", "salah", Browser.token(browser.get("/bapenda/masuk")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Nama pengguna atau kata sandi salah.");
        assertThatLogInIsWanted(browser.get("/bapenda/tagihan"));
    }

    @Test
    void theRightPasswordLeadsToTheSearchForm() {
        HttpResponse<String> answer =
                browser.logIn("mpp.contoh", "demo-bapenda", Browser.token(browser.get("/bapenda/masuk")));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/bapenda/tagihan");
        assertThat(browser.get("/bapenda/tagihan").body())
                .contains("id=\"form-cari\"")
                .doesNotContain("id=\"hasil\"");
    }

    @Test
    void twentyThreeBillsAreThreePagesAndTheUnpaidOneIsOnTheLast() {
        HttpResponse<String> first = browser.loggedIn().search(IN_ARREARS);
        HttpResponse<String> second = browser.get("/bapenda/tagihan?halaman=2");
        HttpResponse<String> third = browser.get("/bapenda/tagihan?halaman=3");

        assertThat(first.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(first.body())
                .contains("<span id=\"npwpd-dicari\">" + IN_ARREARS + "</span>", "Apotek Tunggak Contoh")
                .contains("<th>Jenis Pajak</th><th>Masa/Tahun</th><th>Nomor SKPD</th><th>Jatuh Tempo</th>"
                        + "<th>Jumlah</th><th>Status</th>")
                .contains("Menampilkan 1–10 dari 23 data", "<td>Rp 87.500</td><td>Lunas</td>")
                .contains("<a href=\"/bapenda/tagihan?halaman=2\">Berikutnya</a>")
                .doesNotContain("Belum lunas");
        assertThat(second.body()).contains("Menampilkan 11–20 dari 23 data").doesNotContain("Belum lunas");
        assertThat(third.body())
                .contains("Menampilkan 21–23 dari 23 data", "<td>Rp 1.250.000</td><td>Belum lunas</td>")
                .doesNotContain("Berikutnya");
    }

    @Test
    void aFictitiousNumberThatNobodyHasIsCleanAndShowsOnePage() {
        assertThat(browser.loggedIn().search("9912345678901").body())
                .contains("Menampilkan 1–3 dari 3 data", "<td>Lunas</td>")
                .doesNotContain("Belum lunas", "<nav");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3201000000010", "99", "99010000000101", "<b>9901000000010</b>"})
    void anyOtherNumberIsNotFoundAndNeverRunsAsHtml(String npwpd) {
        assertThat(browser.loggedIn().search(npwpd).body())
                .contains("Data tidak ditemukan")
                .doesNotContain("<table", "<b>");
    }

    @Test
    void aSearchCountsOnlyWithTheTokenOfItsOwnSession() {
        assertThatLogInIsWanted(browser.loggedIn().post("/bapenda/tagihan", "_token", "tebakan", "npwpd", IN_ARREARS));
    }

    @Test
    void twoVisitorsDoNotTurnEachOthersPages() {
        browser.loggedIn().search(IN_ARREARS);
        new Browser(port).loggedIn().search("9912345678901");

        assertThat(browser.get("/bapenda/tagihan?halaman=3").body()).contains("21–23 dari 23");
    }

    @Test
    void aSessionEndsWhenNobodyClicksForLong() {
        browser.loggedIn();
        clock.move(Duration.ofMinutes(14));
        assertThat(browser.get("/bapenda/tagihan").statusCode()).isEqualTo(200);
        clock.move(Duration.ofMinutes(16));
        assertThatLogInIsWanted(browser.get("/bapenda/tagihan"));
    }

    @Test
    void theTesterEndsAllSessionsNowOrAfterSomeMorePages() {
        Http control = new Http(port);
        browser.loggedIn();
        assertThat(control.delete("/control/bapenda/sessions").status()).isEqualTo(204);
        assertThatLogInIsWanted(browser.get("/bapenda/tagihan"));

        control.delete("/control/bapenda/sessions?afterPages=2");
        browser.loggedIn().search(IN_ARREARS);
        assertThat(browser.get("/bapenda/tagihan?halaman=2").body()).contains("11–20 dari 23");
        assertThatLogInIsWanted(browser.get("/bapenda/tagihan?halaman=3"));

        browser.loggedIn().search(IN_ARREARS);
        browser.get("/bapenda/tagihan?halaman=2");
        assertThat(browser.get("/bapenda/tagihan?halaman=3").body()).contains("21–23 dari 23");
    }

    private static void assertThatLogInIsWanted(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/bapenda/masuk");
    }

    /** Time goes on when the test says so. */
    static class MovableClock extends Clock {

        private Instant now = Instant.parse("2026-11-24T03:00:00Z");

        void move(Duration step) {
            now = now.plus(step);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** Replaces the sandbox's clock. */
    @TestConfiguration
    static class OurTime {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }
}
