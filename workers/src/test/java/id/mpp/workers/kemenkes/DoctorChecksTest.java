package id.mpp.workers.kemenkes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.mpp.workers.fake.FakeEngine;
import id.mpp.workers.fake.FakeHttp;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Job;
import id.mpp.workers.kit.partner.TestPartners;
import id.mpp.workers.kit.partner.UnexpectedAnswer;
import id.mpp.workers.kit.runtime.TestInput;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the ministry's three answers about a doctor mean. */
class DoctorChecksTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T03:15:00Z"), ZoneOffset.UTC);
    private static final Job JOB = new Job("L-1", "topic", "sip-dokter");

    private final FakeHttp ministry = new FakeHttp();
    private final FakeEngine engine = new FakeEngine();
    private final Kemenkes kemenkes = new HttpKemenkes(
            new KemenkesProperties(ministry.uri(), "token", 3, Duration.ofSeconds(2), Duration.ofSeconds(2)),
            TestPartners.open());

    @BeforeEach
    void aDoctorApplies() {
        engine.document(
                "L-1",
                "{\"pemohon\":{\"nama\":\"Andini Contoh\"},\"dokter\":{\"nomorStr\":\"9901100000000101\"},"
                        + "\"praktik\":{\"kodeFasyankes\":\"9901000031\"}}");
    }

    @AfterEach
    void stop() {
        ministry.close();
        engine.close();
    }

    @ParameterizedTest
    @CsvSource({
        "AKTIF, true, COCOK",
        "TIDAK_AKTIF, true, TIDAK_COCOK",
        "AKTIF, false, PERLU_DIPERIKSA",
        "TIDAK_AKTIF, false, PERLU_DIPERIKSA",
        "TIDAK_DITEMUKAN, false, TIDAK_DITEMUKAN"
    })
    void aRegistrationCountsOnlyUnderTheNameOfTheApplicant(String state, boolean isSame, Finding expected) {
        ministry.answer(200, "{\"status\":\"%s\",\"namaSesuai\":%s,\"nomorBukti\":\"R-1\"}".formatted(state, isSame));

        assertThat(register().hasilStr()).isEqualTo(expected);
        assertThat(ministry.lastCall().headers()).containsEntry("authorization", "Bearer token");
        assertThat(ministry.lastCall().json().path("nomorStr").asText()).isEqualTo("9901100000000101");
        assertThat(ministry.lastCall().json().path("nama").asText()).isEqualTo("Andini Contoh");
    }

    @ParameterizedTest
    @CsvSource({"3, true", "3, false", "0, false"})
    void permitsAreCountedAndNotJudged(int places, boolean isHere) {
        ministry.answer(
                200,
                "{\"status\":\"DITEMUKAN\",\"jumlah\":%d,\"tempatSama\":%s,\"nomorBukti\":\"S-1\"}"
                        .formatted(places, isHere));

        PracticeCountResult result = count();

        assertThat(result.hasilTempatPraktik()).isEqualTo(Finding.COCOK);
        assertThat(result.jumlahSip()).isEqualTo(places);
        assertThat(result.tempatSama()).isEqualTo(isHere);
        assertThat(ministry.lastCall().json().path("kodeFasyankes").asText()).isEqualTo("9901000031");
    }

    @Test
    void aPlaceWithoutACodeIsNoneTheDoctorHasAlready() {
        engine.document("L-1", "{\"dokter\":{\"nomorStr\":\"9901100000000101\"},\"praktik\":{\"kodeFasyankes\":\"\"}}");
        ministry.answer(200, "{\"status\":\"DITEMUKAN\",\"jumlah\":3,\"tempatSama\":true}");

        assertThat(count().tempatSama()).isFalse();
        assertThat(count().verifikasiTempatPraktik().uraian()).contains("tidak termasuk");
    }

    @Test
    void aDoctorWhomTheRegisterDoesNotKnowHasNoCertainNumberOfPermits() {
        ministry.answer(200, "{\"status\":\"TIDAK_DITEMUKAN\",\"nomorBukti\":\"S-1\"}");

        assertThat(count().hasilTempatPraktik()).isEqualTo(Finding.TIDAK_DITEMUKAN);
        assertThat(count().jumlahSip()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"AKTIF, COCOK", "TIDAK_AKTIF, TIDAK_COCOK", "TIDAK_DITEMUKAN, TIDAK_DITEMUKAN"})
    void theFacilityIsKnownOrNot(String state, Finding expected) {
        ministry.answer(200, "{\"status\":\"%s\",\"nama\":\"Klinik Contoh\",\"nomorBukti\":\"F-1\"}".formatted(state));

        assertThat(facility().hasilFasyankes()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"status\":\"DITEMUKAN\"}",
                "{\"status\":\"DITEMUKAN\",\"jumlah\":\"tiga\",\"tempatSama\":false}",
                "{\"status\":\"DITEMUKAN\",\"jumlah\":-1,\"tempatSama\":false}",
                "{\"status\":\"DITEMUKAN\",\"jumlah\":3}"
            })
    void halfAnAnswerIsNeverACount(String answer) {
        ministry.answer(200, answer);

        assertThatExceptionOfType(UnexpectedAnswer.class).isThrownBy(this::count);
    }

    @Test
    void anActiveRegistrationWithoutAWordOnTheNameIsNeverAVerdict() {
        ministry.answer(200, "{\"status\":\"AKTIF\"}");

        assertThatExceptionOfType(UnexpectedAnswer.class).isThrownBy(this::register);
    }

    @Test
    void withoutNumbersNobodyIsAsked() {
        engine.document("L-1", "{}");

        assertThat(register().hasilStr()).isEqualTo(Finding.TIDAK_DIAJUKAN);
        assertThat(count().hasilTempatPraktik()).isEqualTo(Finding.TIDAK_DIAJUKAN);
        assertThat(facility().hasilFasyankes()).isEqualTo(Finding.TIDAK_DIAJUKAN);
        assertThat(ministry.calls()).isEmpty();
    }

    private RegistrationCheckResult register() {
        return new RegistrationCheck(kemenkes, CLOCK)
                .verify(JOB, TestInput.of(engine, "L-1", RegistrationQuestion.class));
    }

    private PracticeCountResult count() {
        return new PracticeCount(kemenkes, CLOCK).count(JOB, TestInput.of(engine, "L-1", PracticeQuestion.class));
    }

    private FacilityCheckResult facility() {
        return new FacilityCheck(kemenkes, CLOCK).verify(JOB, TestInput.of(engine, "L-1", FacilityQuestion.class));
    }
}
