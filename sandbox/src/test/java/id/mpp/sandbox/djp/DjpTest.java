package id.mpp.sandbox.djp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.sandbox.Http;
import id.mpp.sandbox.SandboxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** DJP tells the taxpayer status of a company or a person. */
@SandboxTest
class DjpTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource({
        "990100000000001, VALID, persona",
        "0990100000000001, VALID, persona by the new form of the old number",
        "990100000000006, TIDAK_VALID, persona in arrears",
        "0990100000000006, TIDAK_VALID, persona in arrears by the new form",
        "999999999999999, VALID, unlisted old form",
        "9999999999999999, VALID, unlisted new form",
        "310000000000001, TIDAK_DITEMUKAN, somebody else's region",
        "99-01, TIDAK_DITEMUKAN, not well-formed"
    })
    void theStatusFollowsThePersona(String npwp, String status, String who) {
        JsonNode answer = kswp(npwp, "demo-djp-key").json();

        assertThat(answer.path("status").asText()).as(who).isEqualTo(status);
        assertThat(answer.path("nomorBukti").asText()).isNotBlank().doesNotContain(npwp);
    }

    @Test
    void aStatusThatIsNotValidHasItsReason() {
        assertThat(kswp("990100000000006", "demo-djp-key").json().path("alasan").asText())
                .contains("SPT Tahunan");
    }

    @Test
    void aWrongKeyIsRefused() {
        assertThat(kswp("990100000000001", "wrong").status()).isEqualTo(401);
    }

    private Http.Answer kswp(String npwp, String key) {
        return new Http(port).post("/djp/kswp", "{\"npwp\":\"" + npwp + "\"}", "X-Api-Key", key);
    }
}
