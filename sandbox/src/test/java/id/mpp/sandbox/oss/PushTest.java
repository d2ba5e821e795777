package id.mpp.sandbox.oss;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mpp.sandbox.Http;
import id.mpp.sandbox.SandboxTest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** OSS pushes what the guide describes, signed, to a receiver that keeps it. */
@SandboxTest
class PushTest {

    private static RecordingReceiver receiver;

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeAll
    static void open() throws IOException {
        receiver = new RecordingReceiver();
    }

    @AfterAll
    static void close() {
        receiver.close();
    }

    @DynamicPropertySource
    static void receiverUrl(DynamicPropertyRegistry registry) {
        registry.add("mpp.sandbox.receiver-url", receiver::url);
    }

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @AfterEach
    void reset() {
        http.delete("/control");
    }

    @Test
    void aPushHasTheHabitsOfOss() {
        http.put(
                "/control/oss/quirks",
                "{\"push-blank-type\":true,\"push-npwp-16\":true,\"unknown-fields\":true,\"push-long-ids\":true}");
        JsonNode sent = push("{\"persona\":\"apotek-sehat\"}").at("/sent/dataNIB");

        assertThat(sent.has("tipe_dokumen")).isFalse();
        assertThat(sent.path("tipe_dokumen ").asText()).isEqualTo("9");
        assertThat(sent.path("npwp_perseroan").asText()).isEqualTo("0990100000000001");
        assertThat(sent.path("field_baru").asText()).isNotBlank();
        assertThat(sent.at("/data_checklist/0/id_izin").asText()).hasSize(25);

        http.delete("/control");
        http.put("/control/oss/quirks", "{\"push-short-ids\":true}");
        assertThat(push("{\"persona\":\"apotek-sehat\"}")
                        .at("/sent/dataNIB/id_izin")
                        .asText())
                .hasSize(13);
    }

    @Test
    void aPushCarriesTheTokenOfTheDay() {
        push("{\"persona\":\"apotek-sehat\"}");

        assertThat(receiver.last().path()).isEqualTo("/oss/receiveNIB");
        assertThat(receiver.last().token()).isEqualTo("ce35ef3e1cf7dc592604b709e55045458e0374e3");
    }

    @Test
    void aPushIsTheWholeCaseOfThePersona() throws IOException {
        JsonNode answer = push("");

        JsonNode dataNib = new ObjectMapper().readTree(receiver.last().body()).path("dataNIB");
        assertThat(answer.at("/sent/dataNIB")).isEqualTo(dataNib);
        assertThat(answer.path("httpStatus").asInt()).isEqualTo(200);
        assertThat(answer.at("/answer/responreceiveNIB/status").asText()).isEqualTo("1");
        assertThat(dataNib.path("nib").asText()).isEqualTo("0220001234567");
        assertThat(dataNib.path("tipe_dokumen").asText()).isEqualTo("9");
        assertThat(dataNib.at("/penanggung_jwb/0/no_identitas_penanggung_jwb").asText())
                .isEqualTo("9901011708900001");
        assertThat(dataNib.at("/data_proyek/0/kbli").asText()).isEqualTo("47721");
        assertThat(dataNib.at("/data_proyek/0/id_proyek")).isEqualTo(dataNib.at("/data_checklist/0/id_proyek"));
        assertThat(dataNib.at("/data_checklist/0/jenis_izin").asText()).isEqualTo("02");
        assertThat(dataNib.at("/data_checklist/0/kd_daerah").asText()).isEqualTo("9901000000");
        assertThat(dataNib.at("/data_checklist/0/kewenangan").asText()).isEqualTo("02");
        assertThat(dataNib.at("/data_checklist/0/data_persyaratan/0/keterangan").asText())
                .startsWith("SIPA");
        assertThat(dataNib.at("/tgl_lahir_user_proses").asText()).isEqualTo("1990-08-17");
        assertThat(receiver.last().body()).doesNotContain("{{");
    }

    @Test
    void anApplicationWithoutANumberGetsAFreshOne() {
        String first = push("{}").at("/sent/dataNIB/id_izin").asText();
        String second = push("{}").at("/sent/dataNIB/id_izin").asText();

        assertThat(first).matches("I-\\d{1,22}").isNotEqualTo(second);
    }

    @Test
    void anUpdateKeepsTheNumbersOfTheApplication() {
        JsonNode first = push("{\"id_izin\":\"I-77\"}").at("/sent/dataNIB");
        JsonNode update = push("{\"id_izin\":\"I-77\",\"tipe_dokumen\":\"5\"}").at("/sent/dataNIB");

        assertThat(update.path("tipe_dokumen").asText()).isEqualTo("5");
        assertThat(update.at("/data_checklist/0/id_izin").asText()).isEqualTo("I-77");
        assertThat(update.path("data_checklist")).isEqualTo(first.path("data_checklist"));
    }

    @Test
    void aPersonaWithThreeLicencesHasThreeItemsEachWithItsOwnProject() {
        JsonNode dataNib = push("{\"persona\":\"tiga-izin\"}").at("/sent/dataNIB");

        assertThat(dataNib.path("data_checklist").findValuesAsText("flag_checklist"))
                .containsExactly("Y", "Y", "O");
        assertThat(dataNib.path("data_checklist").findValuesAsText("id_izin"))
                .doesNotHaveDuplicates()
                .allMatch(idIzin -> idIzin.length() <= 25);
        assertThat(dataNib.path("data_checklist").findValuesAsText("id_proyek"))
                .containsExactly(
                        dataNib.at("/data_proyek/0/id_proyek").asText(),
                        dataNib.at("/data_proyek/1/id_proyek").asText(),
                        dataNib.at("/data_proyek/2/id_proyek").asText());
    }

    @Test
    void aRawPushGoesOutAsItIsEvenWhenItIsBroken() {
        String broken = "{\"dataNIB\": {\"nib\": \"0220001234567\", ";

        JsonNode answer = http.post("/control/oss/push-raw", broken).json();

        assertThat(receiver.last().body()).isEqualTo(broken);
        assertThat(receiver.last().token()).isEqualTo("ce35ef3e1cf7dc592604b709e55045458e0374e3");
        assertThat(answer.path("sent").asText()).isEqualTo(broken);
    }

    @Test
    void theSignedFileIsPushedAsALink() throws IOException {
        http.post("/control/oss/push-file", "{\"id_izin\":\"I-77\",\"nib\":\"0220001234567\"}");

        JsonNode file = new ObjectMapper().readTree(receiver.last().body()).path("receiveFileDS");
        assertThat(receiver.last().path()).isEqualTo("/oss/receiveFileDS");
        assertThat(receiver.last().token()).isEqualTo("ce35ef3e1cf7dc592604b709e55045458e0374e3");
        assertThat(file.path("id_izin").asText()).isEqualTo("I-77");
        assertThat(file.path("file_izin").asText()).endsWith("I-77.pdf");
    }

    @Test
    void anUnknownPersonaIsSaidToBeUnknown() {
        Http.Answer answer = http.post("/control/oss/push", "{\"persona\":\"nobody\"}");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("detail").asText()).contains("nobody");
    }

    private JsonNode push(String request) {
        return http.post("/control/oss/push", request).json();
    }

    /** The day of the known token: in Jakarta it has already begun. */
    @TestConfiguration
    static class DayOfTheVector {

        @Bean
        @Primary
        Clock day() {
            return Clock.fixed(Instant.parse("2026-03-01T18:00:00Z"), ZoneId.of("Asia/Jakarta"));
        }
    }
}
