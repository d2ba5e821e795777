package id.mpp.sandbox.pupr;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.sandbox.Http;
import id.mpp.sandbox.SandboxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Dinas PUPR tells whether a designer is licensed and whether a place may be built on. */
@SandboxTest
class PuprTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "99/LP/2026/0101, BERLAKU, 2030-12-31",
        "99/LP/2024/0104, BERLAKU, 2025-12-31",
        "99/LP/BARU, BERLAKU, 2030-12-31",
        "3201/LP/1, TIDAK_DITEMUKAN, "
    })
    void theLicenceFollowsThePersona(String number, String status, String until) {
        JsonNode answer = designer(number, "demo-pupr-token").json();

        assertThat(answer.path("status").asText()).isEqualTo(status);
        assertThat(answer.path("berlakuSampai").asText(null)).isEqualTo(until);
        assertThat(answer.path("nomorBukti").asText()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "99/KKPR/2026/0101, SESUAI",
        "99/KKPR/2026/0104, TIDAK_SESUAI",
        "99/KKPR/BARU, SESUAI",
        "3201/KKPR/1, TIDAK_DITEMUKAN"
    })
    void thePlaceFollowsThePersona(String number, String status) {
        JsonNode answer = new Http(port)
                .post("/pupr/kkpr", "{\"nomorKkpr\":\"" + number + "\"}", "Authorization", "Bearer demo-pupr-token")
                .json();

        assertThat(answer.path("status").asText()).isEqualTo(status);
    }

    @Test
    void aWrongTokenIsRefused() {
        assertThat(designer("99/1", "wrong").status()).isEqualTo(401);
    }

    private Http.Answer designer(String number, String token) {
        return new Http(port)
                .post("/pupr/perencana", "{\"nomorLisensi\":\"" + number + "\"}", "Authorization", "Bearer " + token);
    }
}
