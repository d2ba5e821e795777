package id.mpp.sandbox.kemenkes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.sandbox.Http;
import id.mpp.sandbox.SandboxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Kemenkes tells about doctors what the personas say, and something clean about those whom none names. */
@SandboxTest
class DoctorsTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "9901100000000103, Made Contoh Wirawan, AKTIF, true",
        "9901100000000103, Orang Lain, AKTIF, false",
        "9901100000000104, Yosef Contoh Lamere, TIDAK_AKTIF, true",
        "9999999999999999, Siapa Saja, AKTIF, true",
        "3201100000000103, Made Contoh Wirawan, TIDAK_DITEMUKAN, false"
    })
    void aRegistrationHasAStateAndAHolder(String number, String name, String state, boolean isSame) {
        JsonNode answer = ask("/str", "{\"nomorStr\":\"%s\",\"nama\":\"%s\"}".formatted(number, name))
                .json();

        assertThat(answer.path("status").asText()).isEqualTo(state);
        assertThat(answer.path("namaSesuai").asBoolean()).isEqualTo(isSame);
    }

    @ParameterizedTest
    @CsvSource({
        "9901100000000103, 9901000031, DITEMUKAN, 3, false",
        "9901100000000102, 9901000032, DITEMUKAN, 1, true",
        "9999999999999999, 9901000031, DITEMUKAN, 1, false",
        "9999999999999999, '', DITEMUKAN, 1, false",
        "3201100000000103, 9901000031, TIDAK_DITEMUKAN, 0, false"
    })
    void permitsAreCounted(String number, String facility, String state, int places, boolean isHere) {
        JsonNode answer = ask("/sip", "{\"nomorStr\":\"%s\",\"kodeFasyankes\":\"%s\"}".formatted(number, facility))
                .json();

        assertThat(answer.path("status").asText()).isEqualTo(state);
        assertThat(answer.path("jumlah").asInt()).isEqualTo(places);
        assertThat(answer.path("tempatSama").asBoolean()).isEqualTo(isHere);
    }

    @ParameterizedTest
    @CsvSource({"9901000032, AKTIF", "9912345678, AKTIF", "3201000032, TIDAK_DITEMUKAN", "99, TIDAK_DITEMUKAN"})
    void aFacilityIsKnownByItsCode(String code, String state) {
        assertThat(ask("/fasyankes", "{\"kodeFasyankes\":\"" + code + "\"}")
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo(state);
    }

    @Test
    void aWrongTokenIsRefused() {
        assertThat(new Http(port)
                        .post("/kemenkes/str", "{\"nomorStr\":\"99\"}", "Authorization", "Bearer wrong")
                        .status())
                .isEqualTo(401);
    }

    private Http.Answer ask(String path, String question) {
        return new Http(port).post("/kemenkes" + path, question, "Authorization", "Bearer demo-kemenkes-token");
    }
}
