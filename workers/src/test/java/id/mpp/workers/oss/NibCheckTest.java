package id.mpp.workers.oss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.mpp.workers.fake.FakeHttp;
import id.mpp.workers.fake.FakeHttp.Answer;
import id.mpp.workers.kit.Explained;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Job;
import id.mpp.workers.kit.NotRetryable;
import id.mpp.workers.kit.partner.TestPartners;
import id.mpp.workers.kit.partner.UnexpectedAnswer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What OSS says of a NIB becomes a verdict; what it does not say never does. */
class NibCheckTest {

    private static final String NIB = "0220001234567";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T03:15:00Z"), ZoneOffset.UTC);

    private final FakeOss answers = new FakeOss();
    private final FakeHttp http = new FakeHttp().answer(answers);
    private final NibCheck check = new NibCheck(
            new HttpOss(TestSettings.oss(http.uri().resolve("/oss").toString()), TestPartners.open()), CLOCK);

    @AfterEach
    void stop() {
        http.close();
    }

    @ParameterizedTest
    @CsvSource({
        "01, AKTIF, COCOK",
        "02, BELUM_AKTIF, TIDAK_COCOK",
        "03, AKTIF, COCOK",
        "04, AKTIF, COCOK",
        "05, DIBEKUKAN, TIDAK_COCOK",
        "06, DICABUT, TIDAK_COCOK",
        "09, TIDAK_DIKENAL, PERLU_DIPERIKSA"
    })
    void theVerdictFollowsTheStateOfTheNib(String code, NibState state, Finding finding) {
        shortAnswer("\"kode\":\"200\",\"dataNIB\":{\"nib\":\"%s\",\"nama_perusahaan\":\"PT Contoh\",\"status\":\"%s\"}"
                .formatted(NIB, code));

        NibCheckResult result = verify(NIB);

        assertThat(result.statusNib()).isEqualTo(state);
        assertThat(result.hasilNib()).isEqualTo(finding);
        assertThat(result.verifikasiNib().instansi()).isEqualTo("OSS");
        assertThat(result.verifikasiNib().waktu()).isEqualTo("24-11-2026 10:15 WIB");
        assertThat(result.toString()).doesNotContain(NIB).doesNotContain("PT Contoh");
        assertThat(answers.asked()).containsExactly("checkNIB"); // the answer full of personal data was not needed
    }

    @Test
    void whatTheShortQuestionDoesNotSayIsAskedAtLength() {
        shortAnswer("\"kode\":400,\"keterangan\":\"Data tidak ditemukan\",\"dataNIB\":{}");
        longAnswer("\"kode\":200,\"dataNIB \":[{\"nib \":\"%s\",\"status_nib\":\"05\"}]".formatted(NIB));
        assertThat(verify(NIB).statusNib()).isEqualTo(NibState.DIBEKUKAN);

        shortAnswer("\"kode\":200,\"dataNIB\":{\"nib\":\"%s\",\"status\":\"-\"}".formatted(NIB));
        assertThat(verify(NIB).statusNib()).isEqualTo(NibState.DIBEKUKAN);
        assertThat(http.lastCall().body()).isEqualTo("{\"INQUERYNIB\":{\"nib\":\"" + NIB + "\"}}");
    }

    @Test
    void notFoundIsOnlyWhatBothQuestionsSay() {
        shortAnswer("\"kode\":\"400\",\"keterangan\":\"Data tidak ditemukan\"");
        longAnswer("\"kode\":\"400\",\"keterangan\":\"Data tidak ditemukan\"");

        assertThat(verify(NIB).hasilNib()).isEqualTo(Finding.TIDAK_DITEMUKAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"responcheckNIB\":{\"kode\":\"500\"}}",
                "{\"responcheckNIB\":{\"kode\":\"405\"}}",
                "{\"responcheckNIB\":{\"kode\":200,\"dataNIB\":{\"nib\":\"0220007654321\",\"status\":\"01\"}}}",
                "{\"responcheckNIB\":{\"kode\":200}}",
                "{\"responcheckNIB\":{\"keterangan\":\"?\",\"dataNIB\":{\"status\":\"06\"}}}",
                "{\"responcheckNIB\":{\"kode\":20",
                "<html><title>Galat</title></html>",
                ""
            })
    void anythingElseIsAFailureAndNeverAVerdict(String answer) {
        answers.on("checkNIB", answer);

        assertThatExceptionOfType(Explained.class).isThrownBy(() -> verify(NIB));
    }

    @Test
    void twoAnswersThatContradictEachOtherAreNoVerdict() {
        shortAnswer("\"kode\":200,\"dataNIB\":{\"nib\":\"%s\"}".formatted(NIB));
        longAnswer("\"kode\":400");

        assertThatExceptionOfType(UnexpectedAnswer.class).isThrownBy(() -> verify(NIB));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "99", "0220001234567X"})
    void withoutAProperNumberOssIsNotAsked(String nib) {
        assertThat(verify(nib).hasilNib()).isEqualTo(Finding.TIDAK_DIAJUKAN);
        assertThat(answers.asked()).isEmpty();
    }

    @Test
    void missingRightsAreAnIncidentThatNamesTheMethod() {
        answers.on("checkNIB", call -> Answer.json(200, "{\"responcheckNIB\":{\"kode\":\"405\"}}"));

        assertThatExceptionOfType(NotRetryable.class)
                .isThrownBy(() -> verify(NIB))
                .satisfies(e -> assertThat(e.advice()).endsWith("hak akses ke checkNIB"));
    }

    private NibCheckResult verify(String nib) {
        return check.verify(new Job("I-1", "oss-periksa-nib", "izin-apotek"), new NibQuestion(Optional.of(nib)));
    }

    private void shortAnswer(String content) {
        answers.on("checkNIB", "{\"responcheckNIB\":{" + content + "}}");
    }

    private void longAnswer(String content) {
        answers.on("inqueryNIB", "{\"responinqueryNIB\":{" + content + "}}");
    }
}
