package id.mpp.workers.oss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.mpp.workers.fake.FakeHttp;
import id.mpp.workers.kit.NotRetryable;
import id.mpp.workers.kit.partner.PartnerUnavailable;
import id.mpp.workers.kit.partner.TestPartners;
import id.mpp.workers.kit.partner.UnexpectedAnswer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Understands what OSS says it holds, in every spelling the guide has, and takes nothing unclear for "nothing". */
class HeldByOssTest {

    private final FakeOss answers = new FakeOss();
    private final FakeHttp http = new FakeHttp().answer(answers);
    private final HeldByOss held = new HeldByOss(
            new HttpOss(TestSettings.oss(http.uri().resolve("/oss").toString()), TestPartners.open()));

    @AfterEach
    void stop() {
        http.close();
    }

    @Test
    void bothQuestionsAreAskedAsTheGuideWantsThem() {
        answers.on(FakeOss.INQUIRY, "{\"dataLicense\":{\"success\":false,\"code\":400}}");
        held.status("I-1");
        held.licenceNumber("I-1");

        assertThat(http.calls())
                .extracting(call -> call.path() + " " + call.body())
                .containsExactly(
                        "/oss/checkLicenseStatus {\"CHECKLICENSESTATUS\":{\"id_izin\":\"I-1\"}}",
                        "/oss/inqueryLicense {\"INQUERYLICENSE\":{\"id_izin\":\"I-1\"}}");
        assertThat(http.lastCall().headers()).containsEntry("user_key", "demo-user-key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"responcheckLicenseStatus", "responcheckStatusLicense", "responsecheckStatusLicense"})
    void theStatusIsReadWhateverTheKeyIsCalled(String key) {
        answers.on(
                FakeOss.CHECK,
                "{\"" + key + "\":{\"kode\":\"200\",\"dataIZIN\":"
                        + "{\"id_izin\":\"I-1\",\"kd_status \":58,\"uraian_status\":\"izin terbit\"}}}");

        assertThat(held.status("I-1")).contains("58"); // a code of the guide's sample that its own list lacks
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"kode\":\"400\",\"keterangan\":\"Data izin tidak ditemukan\"",
                "\"kode\":200,\"dataIZIN\":{}",
                "\"kode\":200,\"dataIZIN\":[{}]",
                "\"kode\":200,\"dataIZIN\":{\"id_izin\":\"I-1\",\"kd_status\":null}",
                "\"kode\":200,\"dataIZIN\":[{\"id_izin\":\"I-1\",\"kd_status\":\"-\"}]"
            })
    void noStatusIsWhatOssClearlySays(String answer) {
        answers.on(FakeOss.CHECK, "{\"responcheckLicenseStatus\":{" + answer + "}}");

        assertThat(held.status("I-1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"kode\":200,\"dataIZIN\":[[%s]]",
                "\"kode\":\"200\",\"dataIZIN\":[{\"dataIZIN\":[%s]}]",
                "\"kode_status\":\"200\",\"dataIZIN \":%s",
                "\"success\":true,\"code\":200,\"message\":\"Sukses\",\"dataIZIN\":%s",
                "\"success\":true,\"dataIZIN\":%s",
                "\"kode\":200,\"field_baru\":{\"kode\":\"500\"},\"dataIZIN\":[{\"id_izin\":\"I-9\",\"kd_status\":\"90\"},%s]"
            })
    void theStatusIsReadHoweverTheAnswerIsWrapped(String answer) {
        String state = "{\"id_izin \":\"I-1\",\"kd_status\":\"41\",\"file_lampiran\":\"null\"}";
        answers.on(FakeOss.CHECK, "{\"responcheckLicenseStatus \":{" + answer.formatted(state) + "}}");

        assertThat(held.status("I-1")).contains("41");
        assertThat(held.annex("I-1")).isEmpty();
    }

    @Test
    void anIdCutAsTheGuideDeclaresItIsOursWhenItIsTheOnlyOne() {
        String idIzin = "I-2026112410153012300011";
        String cut = "{\"id_izin\":\"I-20261124101\",\"kd_status\":\"20\"}";
        answers.on(FakeOss.CHECK, "{\"responcheckLicenseStatus\":{\"kode\":200,\"dataIZIN\":" + cut + "}}");
        assertThat(held.status(idIzin)).contains("20");

        answers.on(
                FakeOss.CHECK, "{\"responcheckLicenseStatus\":{\"kode\":200,\"dataIZIN\":[" + cut + "," + cut + "]}}");
        assertThatExceptionOfType(UnexpectedAnswer.class).isThrownBy(() -> held.status(idIzin));
        answers.on(
                FakeOss.CHECK,
                "{\"responcheckLicenseStatus\":{\"kode\":200,\"dataIZIN\":"
                        + cut.replace("I-20261124101", "I-2026112410") + "}}");
        assertThatExceptionOfType(UnexpectedAnswer.class).isThrownBy(() -> held.status(idIzin));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"responcheckLicenseStatus\":{\"success\":false,\"message\":\"?\"}}",
                "{\"responcheckLicenseStatus\":{\"kode\":null}}",
                "{\"responcheckLicenseStatus\":{\"kode\":\"\",\"dataIZIN\":{}}}",
                "{\"responcheckLicenseStatus\":{\"kode\":\"400\"",
                "<html><body>kode 400 Data izin tidak ditemukan</body></html>",
                ""
            })
    void whatIsNoClearAnswerIsNeverTakenForAnUnknownLicence(String answer) {
        answers.on(FakeOss.CHECK, answer);

        assertThatExceptionOfType(UnexpectedAnswer.class).isThrownBy(() -> held.status("I-1"));
    }

    @Test
    void aLongRemarkIsShownShort() {
        answers.on(FakeOss.INQUIRY, "{\"dataLicense\":{\"code\":500,\"message\":\"" + "panjang ".repeat(5000) + "\"}}");

        assertThatExceptionOfType(PartnerUnavailable.class)
                .isThrownBy(() -> held.licenceNumber("I-1"))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"kode\":\"200\"",
                "\"kode\":\"200\",\"dataIZIN\":{\"id_izin\":\"I-2\",\"kd_status\":\"20\"}",
                "\"keterangan\":\"OK\""
            })
    void anOddStatusIsAFailure(String answer) {
        answers.on(FakeOss.CHECK, "{\"responcheckLicenseStatus\":{" + answer + "}}");

        assertThatExceptionOfType(UnexpectedAnswer.class).isThrownBy(() -> held.status("I-1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"data_checklist\":[{\"id_izin\":\"I-2\",\"no_izin\":\"2\"},{\"id_izin \":\"I-1\",\"no_izin \":\"N-1\"}]}",
                "{\"data_checklist\":{\"id_izin\":\"I-1\",\"no_izin\":\"N-1\"}}",
                "[{\"data_checklist\":[{\"id_izin\":\"I-1\",\"no_izin\":\"N-1\",\"tgl_izin\":\"2026-11-24\"}]}]"
            })
    void theNumberIsReadFromOurItemOfTheChecklist(String data) {
        answers.on(FakeOss.INQUIRY, "{\"dataLicense\":{\"success\":true,\"code\":\"200\",\"data\":" + data + "}}");

        assertThat(held.licenceNumber("I-1")).contains("N-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "null", "\"-\""})
    void aLicenceWithoutANumberIsNotIssuedYet(String number) {
        answers.on(FakeOss.INQUIRY, """
                {"dataLicense":{"code":200,"data":{"data_checklist":[{"id_izin":"I-1","no_izin":%s}]}}}""".formatted(number));

        assertThat(held.licenceNumber("I-1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"data_checklist\":[]}", "{\"data_checklist\":[{\"id_izin\":\"I-2\",\"no_izin\":\"2\"}]}"
            })
    void anAnswerWithoutOurLicenceIsAFailure(String data) {
        answers.on(FakeOss.INQUIRY, "{\"dataLicense\":{\"success\":true,\"code\":200,\"data\":" + data + "}}");

        assertThatExceptionOfType(UnexpectedAnswer.class)
                .isThrownBy(() -> held.licenceNumber("I-1"))
                .withMessageContaining("inqueryLicense tanpa data izin yang ditanyakan");
    }

    @Test
    void anOssInTroubleIsAskedAgainAndMissingRightsAreAnIncident() {
        answers.on(FakeOss.INQUIRY, "{\"dataLicense\":{\"success\":false,\"code\":504,\"message\":\"timeout\"}}");
        assertThatExceptionOfType(PartnerUnavailable.class).isThrownBy(() -> held.licenceNumber("I-1"));
        answers.on(FakeOss.INQUIRY, "{\"dataLicense\":{\"success\":false,\"code\":405,\"message\":\"Akses ditolak\"}}");
        assertThatExceptionOfType(NotRetryable.class)
                .isThrownBy(() -> held.licenceNumber("I-1"))
                .withMessage("OSS menolak pertanyaan tentang izin: OSS menjawab kode 405: Akses ditolak");
    }
}
