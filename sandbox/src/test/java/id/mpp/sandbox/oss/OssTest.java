package id.mpp.sandbox.oss;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.sandbox.Http;
import id.mpp.sandbox.SandboxTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** OSS takes what the guide allows, keeps it, and names the field where it does not. */
@SandboxTest
class OssTest {

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void aStatusIsTakenAndKeptInTheOrderOfArrival() {
        assertThat(status(Reports.status("I-10", "20")).path("kode").asText()).isEqualTo("200");
        status(Reports.status("I-10", "10"));

        JsonNode statuses =
                http.get("/control/oss/received?id_izin=I-10").json().path("statuses");
        assertThat(statuses.findValuesAsText("kd_status")).containsExactly("20", "10");
        assertThat(statuses.get(0).path("receivedAt").asText()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "nama_status, '', wajib diisi",
        "nib, 02200012345678, paling panjang 13 karakter",
        "tgl_status, 2026-03-02T09:15:3, harus berformat YYYY-MM-DD HH:II:SS",
        "tgl_status, 2026-02-30 09:15:30, harus berformat YYYY-MM-DD HH:II:SS",
        "kd_status, 91, bukan kode yang dikenal"
    })
    void aBadStatusIsRefusedByTheNameOfItsField(String field, String value, String fault) {
        ObjectNode report = Reports.status("I-11", "20");
        report.withObject("IZINSTATUS").put(field, value);

        JsonNode answer = status(report);

        assertThat(answer.path("kode").asText()).isEqualTo("400");
        assertThat(answer.path("keterangan").asText()).isEqualTo("IZINSTATUS." + field + " " + fault);
        assertThat(http.get("/control/oss/received?id_izin=I-11").json().path("statuses"))
                .isEmpty();
    }

    @Test
    void aMissingFieldAWrongTypeAndABadLicenceDateAreNamedToo() {
        ObjectNode missing = Reports.status("I-12", "20");
        missing.withObject("IZINSTATUS").remove("kd_instansi");
        ObjectNode wrongType = Reports.status("I-12", "20");
        wrongType.withObject("IZINSTATUS").put("id_izin", 12);
        ObjectNode badDate = Reports.licence("I-12");
        badDate.withObject("IZINFINAL").put("tgl_berlaku_izin", "02-03-2031");

        assertThat(status(missing).path("keterangan").asText()).startsWith("IZINSTATUS.kd_instansi ");
        assertThat(status(wrongType).path("keterangan").asText()).isEqualTo("IZINSTATUS.id_izin harus bertipe string");
        assertThat(licence(badDate).path("keterangan").asText()).startsWith("IZINFINAL.tgl_berlaku_izin ");
    }

    @Test
    void ossIssuesByItselfAndSaysSoWhenAsked() {
        status(Reports.status("I-13", "10"));
        assertThat(http.post("/control/oss/issue", "{\"id_izin\":\"I-13\"}").status())
                .isEqualTo(200);

        JsonNode state = http.post(
                        "/oss/checkLicenseStatus",
                        "{\"CHECKLICENSESTATUS\":{\"id_izin\":\"I-13\"}}",
                        "user_key",
                        "demo-user-key")
                .json()
                .at("/responcheckLicenseStatus/dataIZIN");
        assertThat(state.path("kd_status").asText()).isEqualTo("57");
        assertThat(http.get("/control/oss/received?id_izin=I-13")
                        .json()
                        .path("statuses")
                        .findValuesAsText("kd_status"))
                .containsExactly("10");
        assertThat(http.post("/control/oss/issue", "{}").status()).isEqualTo(400);
    }

    @Test
    void aBodyThatIsNoJsonIsABadParameter() {
        JsonNode answer = http.post("/oss/receiveLicenseStatus", "<html>", "user_key", "demo-user-key")
                .json();

        assertThat(answer.at("/responreceiveLicenseStatus/kode").asText()).isEqualTo("400");
        assertThat(answer.at("/responreceiveLicenseStatus/keterangan").asText()).isEqualTo("IZINSTATUS wajib diisi");
    }

    @Test
    void anUnknownUserKeyIsRefused() {
        String body = Reports.status("I-13", "20").toString();

        Http.Answer wrong = http.post("/oss/receiveLicenseStatus", body, "user_key", "another");
        Http.Answer none = http.post("/oss/receiveLicense", body);

        assertThat(wrong.json().at("/responreceiveLicenseStatus/kode").asText()).isEqualTo("401");
        assertThat(none.json().at("/responreceiveLicense/kode").asInt()).isEqualTo(401);
    }

    @Test
    void aLicenceSentAgainGetsTheSameNumber() {
        JsonNode first = licence(Reports.licence("I-20261124101530123000114"));
        JsonNode second = licence(Reports.licence("I-20261124101530123000114"));

        assertThat(first.path("kode").isNumber()).isTrue();
        assertThat(first.path("nomor_izin").asText()).isNotBlank().hasSizeLessThanOrEqualTo(30);
        assertThat(second.path("nomor_izin")).isEqualTo(first.path("nomor_izin"));
        assertThat(licence(Reports.licence("I-15")).path("nomor_izin")).isNotEqualTo(first.path("nomor_izin"));
    }

    @Test
    void whatComesTwiceIsKeptTwice() {
        status(Reports.status("I-19", "20"));
        status(Reports.status("I-19", "20"));
        licence(Reports.licence("I-19"));
        licence(Reports.licence("I-19"));

        JsonNode kept = http.get("/control/oss/received?id_izin=I-19").json();

        assertThat(kept.path("statuses")).hasSize(2);
        assertThat(kept.path("licences")).hasSize(2);
    }

    @Test
    void theListingShowsTheNumberOssGave() {
        String number = licence(Reports.licence("I-16")).path("nomor_izin").asText();

        JsonNode kept = http.get("/control/oss/received?id_izin=I-16").json().path("licences");

        assertThat(kept.findValuesAsText("nomor_izin_oss")).containsExactly(number);
        assertThat(kept.findValuesAsText("nomor_izin")).containsExactly("503/99/IA/2026");
    }

    @Test
    void theStateOfALicenceIsTheLastOneReported() {
        status(Reports.status("I-17", "20"));
        status(Reports.status("I-17", "41"));

        JsonNode answer = check("I-17");

        assertThat(answer.at("/dataIZIN/kd_status").asText()).isEqualTo("41");
        assertThat(answer.at("/dataIZIN/uraian_status").asText()).isEqualTo("Konfirmasi Persyaratan");
    }

    @Test
    void theStateOfAnUnknownLicenceIsNotFound() {
        JsonNode answer = check("I-404");

        assertThat(answer.path("kode").asText()).isEqualTo("400");
        assertThat(answer.path("keterangan").asText()).isEqualTo("Data izin tidak ditemukan");
    }

    @Test
    void aLicenceHasItsNumberOnceItWasReceivedAndNoneBefore() {
        assertThat(inquire("I-18").path("success").asBoolean()).isFalse();
        assertThat(inquire("I-18").path("code").asInt()).isEqualTo(400);
        assertThat(inquire("I-18").path("message").asText()).isEqualTo("Data izin tidak ditemukan");

        status(Reports.status("I-18", "20"));
        assertThat(inquire("I-18").path("success").asBoolean()).isTrue();
        assertThat(inquire("I-18").at("/data/data_checklist/0/no_izin").asText("?"))
                .isEmpty();

        String number = licence(Reports.licence("I-18")).path("nomor_izin").asText();
        JsonNode item = inquire("I-18").at("/data/data_checklist/0");
        assertThat(item.path("id_izin").asText()).isEqualTo("I-18");
        assertThat(item.path("no_izin").asText()).isEqualTo(number).isNotBlank();
        assertThat(item.path("tgl_izin").asText()).isEqualTo("2026-03-02");
    }

    @Test
    void anInquiryIsCheckedAsEveryOtherCall() {
        JsonNode blank = inquire(" ");
        JsonNode long31 = inquire("I".repeat(31));
        JsonNode stranger = http.post("/oss/inqueryLicense", "{\"INQUERYLICENSE\":{\"id_izin\":\"I-1\"}}")
                .json()
                .path("dataLicense");

        assertThat(blank.path("message").asText()).isEqualTo("INQUERYLICENSE.id_izin wajib diisi");
        assertThat(long31.path("message").asText()).isEqualTo("INQUERYLICENSE.id_izin paling panjang 30 karakter");
        assertThat(stranger.path("code").asInt()).isEqualTo(401);
        assertThat(stranger.path("success").asBoolean()).isFalse();
    }

    private JsonNode inquire(String idIzin) {
        return http.post(
                        "/oss/inqueryLicense",
                        "{\"INQUERYLICENSE\":{\"id_izin\":\"" + idIzin + "\"}}",
                        "user_key",
                        "demo-user-key")
                .json()
                .path("dataLicense");
    }

    private JsonNode status(ObjectNode report) {
        return call("receiveLicenseStatus", report.toString());
    }

    private JsonNode licence(ObjectNode report) {
        return call("receiveLicense", report.toString());
    }

    private JsonNode check(String idIzin) {
        return call("checkLicenseStatus", "{\"CHECKLICENSESTATUS\":{\"id_izin\":\"" + idIzin + "\"}}");
    }

    private JsonNode call(String method, String body) {
        Http.Answer answer = http.post("/oss/" + method, body, "user_key", "demo-user-key");
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().path("respon" + method);
    }
}
