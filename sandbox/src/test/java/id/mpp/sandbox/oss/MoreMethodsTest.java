package id.mpp.sandbox.oss;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.sandbox.Http;
import id.mpp.sandbox.SandboxTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** NIB, signed file, update, reference tables, and what OSS does by itself. */
@SandboxTest
class MoreMethodsTest {

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

    @ParameterizedTest
    @CsvSource({"0220001234567, 01", "9912345678901, 01", "1234567890123, ''"})
    void aNibIsActiveWhenItIsOursAndUnknownOtherwise(String nib, String state) {
        assertThat(nib("checkNIB", nib).at("/responcheckNIB/dataNIB/status").asText())
                .isEqualTo(state);
        assertThat(nib("inqueryNIB", nib)
                        .at("/responinqueryNIB/dataNIB/status_nib")
                        .asText())
                .isEqualTo(state);
        assertThat(nib("checkNIB", nib).at("/responcheckNIB/kode").asText()).isEqualTo(state.isEmpty() ? "400" : "200");
    }

    @Test
    void aTesterFreezesANibUntilTheControlIsReset() {
        assertThat(http.post("/control/oss/nib", "{\"nib\":\"9912345678901\",\"status\":\"05\"}")
                        .status())
                .isEqualTo(204);
        assertThat(nib("checkNIB", "9912345678901").findValue("status").asText())
                .isEqualTo("05");

        http.delete("/control");
        assertThat(nib("checkNIB", "9912345678901").findValue("status").asText())
                .isEqualTo("01");
    }

    @Test
    void theSignedFileIsThereOnceTheLicenceIs() {
        JsonNode before = file("I-M1");
        send("receiveLicense", Reports.licence("I-M1"));

        assertThat(before.at("/responInqueryFileDS/status").asText()).isEqualTo("400");
        assertThat(file("I-M1").at("/responInqueryFileDS/status").asText()).isEqualTo("200");
        assertThat(file("I-M1").at("/responInqueryFileDS/url_file_ds").asText()).endsWith("/I-M1.pdf");
    }

    @Test
    void anUpdateNeedsALicenceAndItsAnnexIsTold() {
        assertThat(kode(send("updateLicense", update("I-M2")))).isEqualTo("400");
        send("receiveLicense", Reports.licence("I-M2"));

        assertThat(kode(send("updateLicense", update("I-M2")))).isEqualTo("200");
        assertThat(check("I-M2").at("/dataIZIN/file_lampiran").asText()).isEqualTo("https://mpp.example/lampiran.pdf");
        assertThat(http.get("/control/oss/received?id_izin=I-M2").json().path("updates"))
                .hasSize(1);
        ObjectNode without = update("I-M2");
        without.withObject("IZINFINAL").remove("file_lampiran");
        assertThat(send("updateLicense", without).findValue("keterangan").asText())
                .isEqualTo("IZINFINAL.file_lampiran wajib diisi");
    }

    @Test
    void aLicenceOssIssuesByItselfIs57WhateverIsReportedLater() {
        send("receiveLicenseStatus", Reports.status("I-M3", "20"));
        assertThat(http.post("/control/oss/issue", "{\"id_izin\":\"I-M3\"}").status())
                .isEqualTo(204);
        send("receiveLicenseStatus", Reports.status("I-M3", "40"));

        assertThat(check("I-M3").at("/dataIZIN/kd_status").asText()).isEqualTo("57");
        assertThat(check("I-M3").at("/dataIZIN/uraian_status").asText()).contains("fiktif positif");
        assertThat(send("inqueryLicense", "{\"INQUERYLICENSE\":{\"id_izin\":\"I-M3\"}}")
                        .at("/dataLicense/data/data_checklist/0/no_izin")
                        .asText())
                .isEqualTo("OSS-M3");
        assertThat(http.get("/control/oss/received?id_izin=I-M3").json().path("statuses"))
                .hasSize(2);
    }

    @Test
    void aLicenceOssHasNotHeardOfCanBeIssuedTooAndANamelessOneCannot() {
        http.post("/control/oss/issue", "{\"id_izin\":\"I-M4\",\"nib\":\"0220001234567\"}");

        assertThat(check("I-M4").at("/dataIZIN/kd_status").asText()).isEqualTo("57");
        assertThat(check("I-M4").at("/dataIZIN/nib").asText()).isEqualTo("0220001234567");
        assertThat(http.post("/control/oss/issue", "{}").json().path("detail").asText())
                .isEqualTo("id_izin is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "10", "14", "27"})
    void aReferenceTableIsHandedOutByItsNumber(String table) {
        JsonNode rows = references(table).at("/respongetDataReferensi/dataReferensi");

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.path("kode_referensi").asText()).isNotBlank();
            assertThat(row.path("uraian_referensi").asText()).isNotBlank();
        });
    }

    @Test
    void theTableOfStatusesLacks58AndAnUnknownTableIsNamed() {
        assertThat(references("10").findValuesAsText("kode_referensi"))
                .contains("57", "90")
                .doesNotContain("58");
        assertThat(references("99").findValue("keterangan").asText())
                .isEqualTo("GETDATAREFERENSI.kode bukan kode yang dikenal");
    }

    private static ObjectNode update(String idIzin) {
        ObjectNode update = Reports.licence(idIzin);
        update.withObject("IZINFINAL").put("kewenangan", "02").put("file_lampiran", "https://mpp.example/lampiran.pdf");
        return update;
    }

    private JsonNode nib(String method, String nib) {
        return send(method, "{\"" + method.toUpperCase(java.util.Locale.ROOT) + "\":{\"nib\":\"" + nib + "\"}}");
    }

    private JsonNode file(String idIzin) {
        return send("inqueryFileDS", "{\"INQUERYFILEDS\":{\"id_permohonan_izin\":\"" + idIzin + "\"}}");
    }

    private JsonNode references(String table) {
        return send("getDataReferensi", "{\"GETDATAREFERENSI\":{\"kode\":\"" + table + "\"}}");
    }

    private JsonNode check(String idIzin) {
        return send("checkLicenseStatus", "{\"CHECKLICENSESTATUS\":{\"id_izin\":\"" + idIzin + "\"}}")
                .path("responcheckLicenseStatus");
    }

    private JsonNode send(String method, Object body) {
        return http.post("/oss/" + method, body.toString(), "user_key", "demo-user-key")
                .json();
    }

    private static String kode(JsonNode answer) {
        return answer.findValue("kode").asText();
    }
}
