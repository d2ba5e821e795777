package id.mpp.sandbox.dukcapil;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.sandbox.Http;
import id.mpp.sandbox.SandboxTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Dukcapil compares element by element and hands out no record. */
@SandboxTest
class DukcapilTest {

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void bothKnownNiksAgreeInEveryElement() {
        JsonNode man = verify(question("9901011708900001", "Bima Contoh Santosa", "L"));
        JsonNode woman = verify(question("9901015708900002", "SARI CONTOH LESTARI", "PEREMPUAN"));

        assertThat(man).hasSize(5).allMatch(verdict -> verdict.asText().equals("Sesuai (100)"));
        assertThat(woman).hasSize(5).allMatch(verdict -> verdict.asText().equals("Sesuai (100)"));
    }

    @Test
    void theBirthdayMayBeWrittenTheOtherWayRound() {
        ObjectNode question = question("9901011708900001", "Bima Contoh Santosa", "L");
        question.put("TGL_LHR", "17-08-1990");

        assertThat(verify(question).path("TGL_LHR").asText()).isEqualTo("Sesuai (100)");
    }

    @Test
    void anotherNameAtDukcapilDoesNotAgree() {
        JsonNode verdicts = verify(question("9901021203850003", "Joko Contoh Wibowo", "L"));

        assertThat(verdicts.path("NAMA_LGKP").asText()).startsWith("Tidak Sesuai (");
    }

    @Test
    void aNearlyEqualNameAgreesInPart() {
        JsonNode verdicts = verify(question("9901026507880004", "Nurhayati Contoh", "P"));

        assertThat(verdicts.path("NAMA_LGKP").asText()).matches("Sesuai \\(8\\d\\)");
    }

    @Test
    void aWrongElementOfAKnownPersonDoesNotAgree() {
        JsonNode verdicts = verify(question("9901011708900001", "Orang Lain", "P"));

        assertThat(verdicts.path("NAMA_LGKP").asText()).startsWith("Tidak Sesuai");
        assertThat(verdicts.path("JENIS_KLMIN").asText()).isEqualTo("Tidak Sesuai (0)");
    }

    @Test
    void anUnlistedNikOfNobodyIsClean() {
        JsonNode verdicts = verify(question("9999990101010001", "Siapa Saja", "L"));

        assertThat(verdicts).hasSize(5).allMatch(verdict -> verdict.asText().equals("Sesuai (100)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3201010101010001", "99010117089", "", "9901030101910005"})
    void anyOtherNikAndTheOneUnknownToDukcapilAreNotFound(String nik) {
        JsonNode answer = verify(question(nik, "Siapa Saja", "L"));

        assertThat(answer.path("RESPONSE_CODE").asText()).isEqualTo("13");
        assertThat(answer.path("RESPONSE").asText()).isEqualTo("Data Tidak Ditemukan");
    }

    @Test
    void aWrongPasswordGetsNoVerdict() {
        ObjectNode question = question("9901011708900001", "Bima Contoh Santosa", "L");
        question.put("PASSWORD", "wrong");

        assertThat(verify(question).path("RESPONSE_CODE").asText()).isEqualTo("12");
    }

    private static ObjectNode question(String nik, String name, String sex) {
        return new ObjectMapper()
                .createObjectNode()
                .put("USER_ID", "mppdemo")
                .put("PASSWORD", "demo-dukcapil")
                .put("IP_USER", "127.0.0.1")
                .put("TRESHOLD", "80")
                .put("NIK", nik)
                .put("NAMA_LGKP", name)
                .put("TMPT_LHR", "Kota Contoh")
                .put("TGL_LHR", "1990-08-17")
                .put("JENIS_KLMIN", sex);
    }

    private JsonNode verify(ObjectNode question) {
        return http.post("/dukcapil/get_json/mpp-contoh/CALL_VERIFY_BY_ELEMEN", question.toString())
                .json()
                .at("/content/0");
    }
}
