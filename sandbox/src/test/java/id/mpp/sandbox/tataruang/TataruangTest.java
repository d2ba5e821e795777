package id.mpp.sandbox.tataruang;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.sandbox.Http;
import id.mpp.sandbox.SandboxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The zone map answers from the personas. */
@SandboxTest
class TataruangTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "99-R-07, DIIZINKAN, KOLEKTOR, false",
        "99-CAGAR-01, DILARANG, UTAMA, false",
        "99-R-02, DIIZINKAN, UTAMA, true",
        "32-R-07, TIDAK_DITEMUKAN, , false"
    })
    void theMapFollowsThePersona(String zone, String state, String road, boolean isTaken) {
        JsonNode answer = ask(zone, "demo-tataruang-key").json();

        assertThat(answer.path("zona").asText()).isEqualTo(state);
        assertThat(answer.path("kelasJalan").asText(null)).isEqualTo(road);
        assertThat(answer.path("tumpangTindih").asBoolean()).isEqualTo(isTaken);
        assertThat(answer.path("nomorBukti").asText()).isNotBlank();
    }

    @Test
    void aWrongKeyIsRefused() {
        assertThat(ask("99-R-07", "wrong").status()).isEqualTo(401);
    }

    private Http.Answer ask(String zone, String key) {
        return new Http(port).post("/tataruang/reklame", "{\"kodeZona\":\"" + zone + "\"}", "X-Api-Key", key);
    }
}
