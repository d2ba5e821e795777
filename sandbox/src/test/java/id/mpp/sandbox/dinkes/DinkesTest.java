package id.mpp.sandbox.dinkes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.sandbox.Http;
import id.mpp.sandbox.SandboxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Dinkes tells whether a hygiene and sanitation certificate is in force. */
@SandboxTest
class DinkesTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "99/SLHS/2026/0510, AKTIF, 2030-12-31",
        "99/SLHS/2024/0511, AKTIF, 2025-12-31",
        "99/SLHS/BARU, AKTIF, 2030-12-31",
        "3201/SLHS/1, TIDAK_DITEMUKAN, "
    })
    void theStateFollowsThePersona(String number, String status, String until) {
        JsonNode answer = slhs(number, "demo-dinkes-key").json();

        assertThat(answer.path("status").asText()).isEqualTo(status);
        assertThat(answer.path("berlakuSampai").asText(null)).isEqualTo(until);
        assertThat(answer.path("nomorBukti").asText()).isNotBlank();
    }

    @Test
    void aWrongKeyIsRefused() {
        assertThat(slhs("99/1", "wrong").status()).isEqualTo(401);
    }

    private Http.Answer slhs(String number, String key) {
        return new Http(port).post("/dinkes/slhs", "{\"nomorSlhs\":\"" + number + "\"}", "X-Api-Key", key);
    }
}
