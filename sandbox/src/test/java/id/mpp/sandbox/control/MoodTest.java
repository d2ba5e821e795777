package id.mpp.sandbox.control;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.sandbox.Http;
import id.mpp.sandbox.SandboxTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A mood changes what one agency does, and nothing else. */
@SandboxTest
class MoodTest {

    private static final String SIPA = "{\"nomorSipa\":\"99/1\"}";

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @AfterEach
    void reset() {
        http.delete("/control");
    }

    @Test
    void aSlowAgencyAnswersRightButLate() {
        http.put("/control/kemenkes", "{\"mood\":\"slow\",\"delayMillis\":400}");

        Instant asked = Instant.now();
        Http.Answer answer = sipa();

        assertThat(Duration.between(asked, Instant.now())).isGreaterThanOrEqualTo(Duration.ofMillis(400));
        assertThat(answer.json().path("status").asText()).isEqualTo("AKTIF");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/oss/receiveLicense",
                "/dukcapil/get_json/mpp-contoh/CALL_VERIFY_BY_ELEMEN",
                "/djp/kswp",
                "/bpjs/kepesertaan",
                "/kemenkes/sipa",
                "/bapenda/masuk",
                "/fintech/v1.0/qr/qr-mpm-query"
            })
    void anAgencyThatIsDownOrOddGivesNoJson(String path) {
        String agency = path.split("/")[1];

        http.put("/control/" + agency, "{\"mood\":\"down\"}");
        Http.Answer down = http.post(path, "{}");
        http.put("/control/" + agency, "{\"mood\":\"odd\"}");
        Http.Answer odd = http.post(path, "{}");

        assertThat(down.status()).isEqualTo(503);
        assertThat(down.text()).isEmpty();
        assertThat(odd.status()).isEqualTo(200);
        assertThat(odd.type()).startsWith("text/html");
        assertThat(odd.text()).contains("<html");
    }

    @ParameterizedTest
    @CsvSource({
        "/oss/receiveLicenseStatus, 200, /responreceiveLicenseStatus/keterangan, Data izin tidak ditemukan",
        "/oss/receiveLicense, 200, /responreceiveLicense/kode, 400",
        "/oss/checkLicenseStatus, 200, /responcheckLicenseStatus/kode, 400",
        "/oss/inqueryLicense, 200, /dataLicense/code, 400",
        "/dukcapil/get_json/mpp-contoh/CALL_VERIFY_BY_ELEMEN, 200, /content/0/RESPONSE, Kuota Akses Hari ini telah Habis",
        "/djp/kswp, 401, /kode, 401",
        "/bpjs/kepesertaan, 200, /metaData/code, 401",
        "/fintech/v1.0/qr/qr-mpm-query, 403, /responseCode, 4035115",
        "/kemenkes/sipa, 401, /error, invalid_token"
    })
    void eachAgencyRefusesInItsOwnShape(String path, int status, String pointer, String expected) {
        http.put("/control/" + path.split("/")[1], "{\"mood\":\"refuses\"}");

        Http.Answer answer = http.post(path, "{}");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().at(pointer).asText()).isEqualTo(expected);
    }

    @Test
    void aMoodIsOneAgencysOwnAndEndsWithAReset() {
        http.put("/control/djp", "{\"mood\":\"down\"}");

        assertThat(http.get("/control").json().at("/djp/mood").asText()).isEqualTo("down");
        assertThat(sipa().status()).isEqualTo(200);

        http.delete("/control");

        assertThat(http.get("/control").json().findValuesAsText("mood"))
                .hasSizeGreaterThan(6)
                .containsOnly("ok");
    }

    @Test
    void callsAreCountedWhateverBecomesOfThem() {
        long before = calls();
        sipa();
        http.put("/control/kemenkes", "{\"mood\":\"down\"}");
        sipa();

        assertThat(calls()).isEqualTo(before + 2);
    }

    @Test
    void anUnknownMoodOrAgencyIsSaidToBeUnknown() {
        assertThat(http.put("/control/djp", "{\"mood\":\"sleepy\"}")
                        .json()
                        .path("detail")
                        .asText())
                .contains("ok, slow, down, refuses, odd");
        assertThat(http.put("/control/bank", "{\"mood\":\"ok\"}").status()).isEqualTo(404);
    }

    private Http.Answer sipa() {
        return http.post("/kemenkes/sipa", SIPA, "Authorization", "Bearer demo-kemenkes-token");
    }

    private long calls() {
        return http.get("/control/agencies/kemenkes/calls").json().path("count").asLong();
    }
}
