package id.mpp.sandbox.oss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.sandbox.Http;
import id.mpp.sandbox.SandboxTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each odd habit of OSS is switched by its own name, and a reset ends them all. */
@SandboxTest
class QuirkTest {

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
    void allAreListedWithASentenceAndOffUntilSwitchedAndAfterAReset() {
        JsonNode off = http.get("/control/oss/quirks").json();
        assertThat(off).hasSize(Quirk.values().length);
        assertThat(off).allSatisfy(line -> {
            assertThat(line.path("sentence").asText()).isNotBlank();
            assertThat(line.path("on").asBoolean()).isFalse();
        });

        JsonNode on = http.put("/control/oss/quirks", "{\"key-english\":true,\"dashes\":true}")
                .json();
        assertThat(on).filteredOn(line -> line.path("on").asBoolean()).hasSize(2);
        on = http.put("/control/oss/quirks", "{\"dashes\":false}").json();
        assertThat(on).filteredOn(line -> line.path("on").asBoolean()).hasSize(1);

        http.delete("/control");
        assertThat(http.get("/control/oss/quirks").json()).isEqualTo(off);
    }

    @Test
    void anUnknownNameSwitchesNothing() {
        Http.Answer answer = http.put("/control/oss/quirks", "{\"dashes\":true,\"hiccups\":true}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("detail").asText())
                .contains("No quirk hiccups")
                .contains("dashes");
        assertThat(http.get("/control/oss/quirks").json())
                .noneMatch(line -> line.path("on").asBoolean());
    }

    @ParameterizedTest
    @CsvSource({
        "key-swapped, /responcheckStatusLicense/dataIZIN/kd_status",
        "key-english, /responsecheckStatusLicense/dataIZIN/kd_status",
        "blank-keys, '/responcheckLicenseStatus /dataIZIN /kd_status '",
        "nested-lists, /responcheckLicenseStatus/dataIZIN/0/dataIZIN/0/kd_status",
        "status-58, /responcheckLicenseStatus/dataIZIN/kd_status",
        "unknown-fields, /responcheckLicenseStatus/dataIZIN/field_baru"
    })
    void theAnswerHasTheShapeOfTheHabit(String quirk, String place) {
        status("I-Q1", "50");
        on(quirk);

        assertThat(check("I-Q1").at(place).asText()).isIn("50", "58", "tidak ada dalam pedoman");
        off(quirk);
        assertThat(check("I-Q1").at(place).asText("")).isIn("", "50");
    }

    @Test
    void theCodeIsWrittenInEveryWay() {
        status("I-Q2", "20");
        on("code-number");
        assertThat(check("I-Q2").at("/responcheckLicenseStatus/kode").isNumber())
                .isTrue();
        off("code-number");
        on("code-english");
        assertThat(check("I-Q2").at("/responcheckLicenseStatus/success").asBoolean())
                .isTrue();
        assertThat(check("I-Q2").at("/responcheckLicenseStatus/code").asInt()).isEqualTo(200);
        off("code-english");
        on("code-missing");
        assertThat(check("I-Q2").path("responcheckLicenseStatus").has("kode")).isFalse();
        assertThat(check("I-Q404").at("/responcheckLicenseStatus/success").asBoolean(true))
                .isFalse();
        off("code-missing");
        on("code-text");
        assertThat(call("inqueryLicense", "{\"INQUERYLICENSE\":{\"id_izin\":\"I-Q2\"}}")
                        .json()
                        .at("/dataLicense/code")
                        .isTextual())
                .isTrue();
    }

    @Test
    void nothingIsWrittenAsADashOrNullAndIdsAreCut() {
        status("I-990000000000000003", "20");
        on("dashes");
        assertThat(state("I-990000000000000003").path("file_lampiran").asText()).isEqualTo("-");
        off("dashes");
        on("nulls");
        assertThat(state("I-990000000000000003").path("file_lampiran").isNull()).isTrue();
        on("cut-ids");
        assertThat(state("I-990000000000000003").path("id_izin").asText()).isEqualTo("I-99000000000");
        on("long-remark");
        assertThat(check("I-990000000000000003")
                        .at("/responcheckLicenseStatus/keterangan")
                        .asText())
                .hasSizeGreaterThan(19_000);
    }

    @Test
    void habitsOfFormAddUp() {
        status("I-990000000000000004", "50");
        List.of("blank-keys", "key-english", "nested-lists", "unknown-fields", "status-58", "cut-ids", "code-english")
                .forEach(this::on);

        JsonNode answer = check("I-990000000000000004").path("responsecheckStatusLicense ");

        JsonNode state = answer.at("/dataIZIN /0/dataIZIN /0");
        assertThat(answer.path("code ").asInt()).isEqualTo(200);
        assertThat(state.path("kd_status ").asText()).isEqualTo("58");
        assertThat(state.path("id_izin ").asText()).hasSize(13);
        assertThat(state.has("field_baru ")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "html-page, 200, text/html, 0",
        "html-as-json, 200, application/json, 0",
        "gateway-timeout, 504, text/html, 0",
        "half-json, 200, application/json, 1",
        "empty-answer, 200, application/json, 1"
    })
    void anAnswerThatIsNoneIsGivenAndWhatWasSentIsTakenOrNot(String quirk, int status, String type, int taken) {
        on(quirk);
        Http.Answer answer = status("I-" + quirk, "20");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.type()).startsWith(type);
        assertThat(answer.json().isObject()).isFalse();
        assertThat(kept("I-" + quirk)).hasSize(taken);
    }

    @Test
    void aLostAnswerIsACutConnectionAfterTheReportWasTakenAndQuestionsAreAnswered() {
        on("answer-lost-once");
        assertThatThrownBy(() -> status("I-Q5", "20")).isInstanceOf(AssertionError.class);
        assertThat(kept("I-Q5")).hasSize(1);
        assertThat(state("I-Q5").path("kd_status").asText()).isEqualTo("20");
        status("I-Q5", "10");

        on("answer-lost");
        assertThatThrownBy(() -> status("I-Q5", "40")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> status("I-Q5", "45")).isInstanceOf(AssertionError.class);
        assertThat(kept("I-Q5")).hasSize(4);
    }

    @Test
    void aSlowOssTakesTwoSeconds() {
        on("slow");
        Instant asked = Instant.now();
        status("I-Q6", "20");

        assertThat(Duration.between(asked, Instant.now())).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void aDuplicateIsRefusedAndAnotherOfTheSameKindIsNot() {
        on("refuses-duplicates");
        assertThat(kode(status("I-Q7", "20"))).isEqualTo("200");
        assertThat(kode(status("I-Q7", "20"))).isEqualTo("400");
        ObjectNode later = Reports.status("I-Q7", "20");
        later.withObject("IZINSTATUS").put("tgl_status", "2026-03-03 09:15:30");

        assertThat(kode(call("receiveLicenseStatus", later.toString()))).isEqualTo("200");
        assertThat(kept("I-Q7")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"50", "57", "90"})
    void afterTheEndOnlyWarningsStopsAndFinesAreTaken(String end) {
        String idIzin = "I-Q8-" + end;
        on("refuses-after-end");
        status(idIzin, "20");
        status(idIzin, end);

        assertThat(kode(status(idIzin, "20"))).isEqualTo("400");
        assertThat(kode(status(idIzin, "60"))).isEqualTo("200");
        assertThat(kode(call("receiveLicense", Reports.licence(idIzin).toString())))
                .isEqualTo("200");
    }

    @Test
    void aStrictOssRefusesAFieldTheGuideDoesNotKnow() {
        ObjectNode report = Reports.status("I-Q9", "20");
        report.withObject("IZINSTATUS").put("nama_jabatan", "Kepala");
        assertThat(kode(call("receiveLicenseStatus", report.toString()))).isEqualTo("200");

        on("strict");
        Http.Answer answer = call("receiveLicenseStatus", report.toString());

        assertThat(kode(answer)).isEqualTo("400");
        assertThat(answer.json().at("/responreceiveLicenseStatus/keterangan").asText())
                .isEqualTo("IZINSTATUS.nama_jabatan tidak dikenal");
        assertThat(kode(status("I-Q9", "10"))).isEqualTo("200");
    }

    private void on(String quirk) {
        assertThat(http.put("/control/oss/quirks", "{\"" + quirk + "\":true}").status())
                .isEqualTo(200);
    }

    private void off(String quirk) {
        http.put("/control/oss/quirks", "{\"" + quirk + "\":false}");
    }

    private Http.Answer status(String idIzin, String kdStatus) {
        return call(
                "receiveLicenseStatus",
                Reports.status(idIzin.substring(0, Math.min(25, idIzin.length())), kdStatus)
                        .toString());
    }

    private JsonNode check(String idIzin) {
        return call("checkLicenseStatus", "{\"CHECKLICENSESTATUS\":{\"id_izin\":\"" + idIzin + "\"}}")
                .json();
    }

    private JsonNode state(String idIzin) {
        return check(idIzin).at("/responcheckLicenseStatus/dataIZIN");
    }

    private JsonNode kept(String idIzin) {
        return http.get("/control/oss/received?id_izin=" + idIzin).json().path("statuses");
    }

    private static String kode(Http.Answer answer) {
        return answer.json().findValue("kode").asText();
    }

    private Http.Answer call(String method, String body) {
        return http.post("/oss/" + method, body, "user_key", "demo-user-key");
    }
}
