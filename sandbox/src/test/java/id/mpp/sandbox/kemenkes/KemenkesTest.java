package id.mpp.sandbox.kemenkes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.sandbox.Http;
import id.mpp.sandbox.SandboxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Kemenkes tells whether a practice permit is in force. */
@SandboxTest
class KemenkesTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "990117/SIPA/2025/0001, AKTIF, 1, 2030-12-31",
        "990154/SIPA/2025/0008, TIDAK_DITEMUKAN, 0, ",
        "99/SIPA/BARU, AKTIF, 1, 2030-12-31",
        "3201/SIPA/1, TIDAK_DITEMUKAN, 0, "
    })
    void theStateFollowsThePersona(String number, String status, int places, String until) {
        JsonNode answer = sipa(number, "demo-kemenkes-token").json();

        assertThat(answer.path("status").asText()).isEqualTo(status);
        assertThat(answer.path("jumlahTempat").asInt()).isEqualTo(places);
        assertThat(answer.path("berlakuSampai").asText(null)).isEqualTo(until);
        assertThat(answer.path("nomorBukti").asText()).isNotBlank();
    }

    @Test
    void aWrongTokenIsRefused() {
        assertThat(sipa("99/1", "wrong").status()).isEqualTo(401);
    }

    private Http.Answer sipa(String number, String token) {
        return new Http(port)
                .post("/kemenkes/sipa", "{\"nomorSipa\":\"" + number + "\"}", "Authorization", "Bearer " + token);
    }
}
