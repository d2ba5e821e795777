package id.mpp.engine.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.Answer;
import id.mpp.engine.Caller;
import id.mpp.engine.EngineTest;
import id.mpp.engine.Item;
import id.mpp.engine.RunningEngine;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What everybody sees of a document without a login. */
@EngineTest
@ExtendWith(OutputCaptureExtension.class)
class VerificationTest {

    private final RunningEngine engine;
    private final Verification verification;

    VerificationTest(RunningEngine engine, Verification verification) {
        this.engine = engine;
        this.verification = verification;
    }

    @Test
    void thePageFollowsTheLifeOfTheLicence() {
        Licence licence = Licence.applied(engine).with("lama", "P5Y").approved();
        String page = licence.issued();
        assertThat(state(page)).isEqualTo("Berlaku");
        licence.officer();
        assertThat(state(page)).isEqualTo("Dibekukan");
        licence.officer();
        assertThat(state(page)).isEqualTo("Berlaku");
        licence.officer();
        assertThat(state(page)).isEqualTo("Dibekukan");
        licence.officer();
        assertThat(state(page)).isEqualTo("Dicabut");
    }

    @Test
    void theLastDayEndsItWithoutAnybodySayingSo() {
        String page =
                Licence.applied(engine).with("sampai", "2026-01-31").approved().issued();
        assertThat(state(page)).isEqualTo("Kedaluwarsa");
        assertThat(engine.anonymous().get(page).text()).contains("1 Februari 2026");
    }

    /** Midnight where the mall is, whatever the clock of the machine says. */
    @Test
    void theLastDayHoldsUntilMidnight() {
        String page =
                Licence.applied(engine).with("sampai", "2031-01-31").approved().issued();
        String code = page.substring(page.lastIndexOf('/') + 1);
        Instant midnight =
                LocalDate.of(2031, 2, 1).atStartOfDay(ZoneId.of("Asia/Jakarta")).toInstant();
        assertThat(verification.of(code, midnight.minusMillis(1)).orElseThrow().state())
                .isEqualTo(new DocumentState(DocumentState.Kind.VALID, null));
        assertThat(verification.of(code, midnight).orElseThrow().state())
                .isEqualTo(new DocumentState(DocumentState.Kind.EXPIRED, LocalDate.of(2031, 2, 1)));
    }

    /** Nobody shows a refusal as if it were a licence, and nothing that becomes of the case changes what the letter says. */
    @Test
    void aLetterThatGrantsNothingIsGenuineAndNoMore() {
        Licence refused = Licence.applied(engine).ofKind("penolakan-surat").approved();
        String page = refused.issued();
        refused.officer();
        assertThat(state(page)).isEqualTo("Asli");
        assertThat(engine.anonymous().get(page).text())
                .contains("Surat ini asli. Isinya: penolakan permohonan surat &amp; lampirannya; bukan izin.")
                .doesNotContain("erlaku", "Budi Contoh", "Dibekukan");
    }

    /** Whoever shows the paper around shows no survey any more once it is answered. */
    @Test
    void theApplicantFindsTheSurveyUntilItIsAnswered() {
        Licence licence = Licence.applied(engine).approved();
        String page = licence.issued();
        assertThat(engine.anonymous().get(page).expect(200).text())
                .as("the service is not over yet")
                .doesNotContain("/survei/");
        licence.officer().officer().officer().officer();
        String text = engine.anonymous().get(page).expect(200).text();
        assertThat(text).contains("Nilai layanan kami");
        String survey = text.replaceAll("(?s).*href=\"(/survei/[a-z0-9]{16})\".*", "$1");
        assertThat(survey).doesNotContain(page.substring(page.lastIndexOf('/') + 1));
        Caller anybody = engine.anonymous();
        anybody.send(anybody.request(survey)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("u1=4&u2=4&u3=4&u4=4&u5=4&u6=4&u7=4&u8=4&u9=4")))
                .expect(200);
        assertThat(engine.anonymous().get(page).expect(200).text()).doesNotContain("/survei/");
    }

    @Test
    void theCaseCanEndItToo() {
        Licence licence = Licence.applied(engine).approved();
        String page = licence.issued();
        licence.officer().officer().officer().officer();
        assertThat(engine.processes(licence.key())).isZero();
        engine.news(licence.key(), null, "expired", "oss-lain").expect(200);
        assertThat(state(page))
                .as("what is withdrawn does not become anything else")
                .isEqualTo("Dicabut");
    }

    @Test
    void itShowsWhatStandsOnThePaperAndNothingElse() {
        Licence licence =
                Licence.applied(engine).with("rahasia", "jangan dibaca").approved();
        String text = engine.anonymous().get(licence.issued()).expect(200).text();
        assertThat(text)
                .contains("Izin Surat", "503/", "Budi Contoh", "Kepala Dinas Contoh", "Pemerintah Kabupaten Contoh")
                .doesNotContain(licence.key(), Item.NIK, "9901****", "jangan dibaca", "990101197001011001", "Sari");
    }

    @Test
    void aNameFromOutsideIsTextAndNothingElse() {
        Licence licence = Licence.applied(engine)
                .with(
                        "perbaikan",
                        Map.of(
                                "type",
                                "Json",
                                "value",
                                "{\"pemohon\":{\"nama\":\"<script>alert(1)</script> @facts@\"}}"))
                .approved();
        assertThat(engine.anonymous().get(licence.issued()).text())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; @facts@")
                .doesNotContain("<script");
    }

    @Test
    void aCodeMayBeTypedOffThePaper() {
        String page = Licence.applied(engine).approved().issued();
        String code = page.substring(page.lastIndexOf('/') + 1);
        String typed = code.substring(0, 8).toUpperCase(Locale.ROOT).replace('0', 'O') + "-" + code.substring(8);
        assertThat(state("/verifikasi/" + typed)).isEqualTo("Berlaku");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000000000000000", "pendek", "%3Cscript%3E", "..%2e", "'%20or%201=1"})
    void aCodeThatIsNoneSaysWhatToDo(String code) {
        Answer answer = engine.anonymous().get("/verifikasi/" + code);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text())
                .contains("Tidak ditemukan", "bawalah ke kantor pelayanan")
                .doesNotContain("script");
    }

    @Test
    void aNumberWithoutAFileIsNobodysPaper() {
        String address = Licence.applied(engine)
                .approved()
                .reserved()
                .path("verificationUrl")
                .asText();
        Answer answer = engine.anonymous().get(address.substring(address.indexOf("/verifikasi/")));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text())
                .as("whoever guesses learns nothing")
                .isEqualTo(
                        engine.anonymous().get("/verifikasi/0000000000000000").text());
    }

    @Test
    void nobodyKeepsThePageAndNoOtherSiteLearnsItsAddress() throws Exception {
        URI page =
                URI.create(engine.baseUrl() + Licence.applied(engine).approved().issued());
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        assertThat(answer.headers().map())
                .containsEntry("cache-control", List.of("no-store"))
                .containsEntry("referrer-policy", List.of("no-referrer"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .doesNotContainKey("set-cookie");
        assertThat(answer.headers().firstValue("content-security-policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("content-type").orElse("")).isEqualTo("text/html;charset=UTF-8");
    }

    @Test
    void theLogHoldsNeitherCodeNorName(CapturedOutput log) {
        String page = Licence.applied(engine).approved().issued();
        engine.anonymous().get(page).expect(200);
        assertThat(log.getAll())
                .doesNotContain(page.substring(page.lastIndexOf('/') + 1))
                .doesNotContain("Budi Contoh");
    }

    private String state(String page) {
        String text = engine.anonymous().get(page).expect(200).text();
        return text.replaceAll("(?s).*<strong>(.*?)</strong>.*", "$1");
    }
}
