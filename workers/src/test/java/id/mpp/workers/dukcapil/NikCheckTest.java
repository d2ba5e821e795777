package id.mpp.workers.dukcapil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.fake.FakeEngine;
import id.mpp.workers.fake.FakeHttp;
import id.mpp.workers.fake.FakeHttp.Answer;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Job;
import id.mpp.workers.kit.NotRetryable;
import id.mpp.workers.kit.partner.PartnerUnavailable;
import id.mpp.workers.kit.partner.TestPartners;
import id.mpp.workers.kit.partner.UnexpectedAnswer;
import id.mpp.workers.kit.runtime.TestInput;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The verdict on an applicant's identity. */
class NikCheckTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T03:15:00Z"), ZoneOffset.UTC);
    private static final Job JOB = new Job("I-1", "dukcapil-verifikasi-nik", "izin-apotek");

    private final FakeHttp dukcapil = new FakeHttp();
    private final FakeEngine engine = new FakeEngine();

    @BeforeEach
    void anApplicant() {
        engine.document("I-1", """
                {"pemohon":{"nik":"9901015708900002","nama":"Siti Contoh","tempatLahir":"Contoh",
                            "tanggalLahir":"1990-08-17","jenisKelamin":"P","npwp":null}}""");
    }

    @AfterEach
    void stop() {
        dukcapil.close();
        engine.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Sesuai (100),       Sesuai (100),     Sesuai (100),      COCOK
            Sesuai (90),        Sesuai (100),     Sesuai (100),      COCOK
            Sesuai (90),        Sesuai,           Sesuai,            COCOK
            Sesuai (89),        Sesuai (100),     Sesuai (100),      PERLU_DIPERIKSA
            Tidak Sesuai (80),  Sesuai (100),     Sesuai (100),      PERLU_DIPERIKSA
            Tidak Sesuai (79),  Sesuai (100),     Sesuai (100),      TIDAK_COCOK
            Tidak Sesuai (59),  Sesuai (100),     Sesuai (100),      TIDAK_COCOK
            Sesuai (100),       Tidak Sesuai (0), Sesuai (100),      TIDAK_COCOK
            Sesuai (100),       Sesuai (99),      Sesuai (100),      TIDAK_COCOK
            Sesuai (100),       Sesuai (100),     Tidak Sesuai,      TIDAK_COCOK
            Sesuai (85),        Sesuai (100),     Tidak Sesuai (0),  TIDAK_COCOK
            """)
    void theNumberInBracketsDecides(String name, String birthDate, String sex, Finding expected) {
        answer("{\"NIK\":\"Sesuai (100)\",\"NAMA_LGKP\":\"%s\",\"TGL_LHR\":\"%s\",\"JENIS_KLMIN\":\"%s\"}"
                .formatted(name, birthDate, sex));

        assertThat(verify().hasilDukcapil()).isEqualTo(expected);
        assertThat(verify().verifikasiDukcapil().hasil()).isEqualTo(expected);
    }

    @Test
    void officersReadASentenceAProofAndTheTime() {
        answer("{\"NAMA_LGKP\":\"Sesuai (100)\",\"TGL_LHR\":\"Sesuai (100)\",\"JENIS_KLMIN\":\"Sesuai (100)\"}");

        assertThat(verify().verifikasiDukcapil().uraian())
                .isEqualTo("Cocok: nama, tanggal lahir, dan jenis kelamin sesuai");
        assertThat(verify().verifikasiDukcapil().waktu()).isEqualTo("24-11-2026 10:15 WIB");
        assertThat(verify().verifikasiDukcapil().bukti()).startsWith("DUK-I-1-");
        assertThat(verify().toString()).doesNotContain("9901015708900002").doesNotContain("Siti");
    }

    @Test
    void dukcapilIsAskedInItsOwnSpelling() {
        answer("{\"NAMA_LGKP\":\"Sesuai (100)\",\"TGL_LHR\":\"Sesuai (100)\",\"JENIS_KLMIN\":\"Sesuai (100)\"}");
        verify();

        JsonNode asked = dukcapil.lastCall().json();
        assertThat(dukcapil.lastCall().path()).isEqualTo("/dukcapil/get_json/mpp-contoh/CALL_VERIFY_BY_ELEMEN");
        assertThat(asked.path("NIK").asText()).isEqualTo("9901015708900002");
        assertThat(asked.path("NAMA_LGKP").asText()).isEqualTo("Siti Contoh");
        assertThat(asked.path("TGL_LHR").asText()).isEqualTo("17-08-1990");
        assertThat(asked.path("JENIS_KLMIN").asText()).isEqualTo("PEREMPUAN");
        assertThat(asked.path("TRESHOLD").asInt()).isEqualTo(80);
        assertThat(List.of(
                        asked.path("USER_ID").asText(),
                        asked.path("PASSWORD").asText(),
                        asked.path("IP_USER").asText()))
                .containsExactly("pengguna", "sandi", "127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"RESPONSE_CODE\":\"13\",\"RESPONSE\":\"Data Tidak Ditemukan\"}",
                "{\"RESPON\":\"Data Tidak Ditemukan\"}"
            })
    void anUnknownNikIsAVerdict(String content) {
        answer(content);

        assertThat(verify().hasilDukcapil()).isEqualTo(Finding.TIDAK_DITEMUKAN);
    }

    @Test
    void whatWasNotSubmittedIsNotAskedFor() {
        engine.document("I-1", "{\"pemohon\":{\"nik\":null,\"nama\":\"Siti Contoh\"}}");

        assertThat(verify().hasilDukcapil()).isEqualTo(Finding.TIDAK_DIAJUKAN);
        assertThat(dukcapil.calls()).isEmpty();
    }

    @Test
    void aNameAloneIsEnoughWhenNothingElseWasSent() {
        engine.document("I-1", "{\"pemohon\":{\"nik\":\"9901015708900002\",\"nama\":\"Siti Contoh\"}}");
        answer("{\"NAMA_LGKP\":\"Sesuai (95)\"}");

        assertThat(verify().hasilDukcapil()).isEqualTo(Finding.COCOK);
        assertThat(verify().verifikasiDukcapil().uraian()).contains("data lain tidak diajukan");
    }

    @Test
    void anExhaustedQuotaIsTriedAgain() {
        answer("{\"RESPONSE_CODE\":\"08\",\"RESPONSE\":\"Kuota Akses Hari ini telah Habis\"}");

        assertThatExceptionOfType(PartnerUnavailable.class).isThrownBy(this::verify);
    }

    @Test
    void refusedCredentialsAreAnIncident() {
        answer("{\"RESPONSE_CODE\":\"12\",\"RESPONSE\":\"User Tidak Dikenal\"}");

        assertThatExceptionOfType(NotRetryable.class).isThrownBy(this::verify);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"RESPONSE_CODE\":\"77\",\"RESPONSE\":\"Siti Contoh 9901015708900002\"}",
                "{}",
                "{\"NAMA_LGKP\":\"entah\",\"TGL_LHR\":\"Sesuai\",\"JENIS_KLMIN\":\"Sesuai\"}",
                "{\"NAMA_LGKP\":\"Sesuai (100)\"}"
            })
    void anAnswerWeDoNotUnderstandIsNeverAVerdict(String content) {
        answer(content);

        assertThatThrownBy(this::verify)
                .isInstanceOf(UnexpectedAnswer.class)
                .message()
                .doesNotContain("9901015708900002")
                .doesNotContain("Siti");
    }

    @Test
    void aPageInsteadOfJsonIsNeverAVerdict() {
        dukcapil.answer(call -> Answer.html(200, "<html><title>Pemeliharaan</title></html>"));

        assertThatExceptionOfType(UnexpectedAnswer.class)
                .isThrownBy(this::verify)
                .withMessageContaining("Pemeliharaan");
    }

    private void answer(String content) {
        dukcapil.answer(200, "{\"content\":[" + content + "]}");
    }

    private NikCheckResult verify() {
        DukcapilProperties settings = new DukcapilProperties(
                dukcapil.uri().resolve("/dukcapil"),
                "mpp-contoh",
                "pengguna",
                "sandi",
                "127.0.0.1",
                80,
                "dd-MM-yyyy",
                List.of("13"),
                Duration.ofSeconds(2),
                Duration.ofSeconds(2));
        return new NikCheck(new HttpDukcapil(settings, TestPartners.open()), CLOCK)
                .verify(JOB, TestInput.of(engine, "I-1", Resident.class));
    }
}
