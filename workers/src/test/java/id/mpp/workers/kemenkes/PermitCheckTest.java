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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The verdict on a pharmacist's permit. */
class PermitCheckTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T03:15:00Z"), ZoneOffset.UTC);

    private final FakeHttp kemenkes = new FakeHttp();
    private final FakeEngine engine = new FakeEngine();

    @AfterEach
    void stop() {
        kemenkes.close();
        engine.close();
    }

    @ParameterizedTest
    @CsvSource({
        "AKTIF,1,2030-12-31,COCOK",
        "AKTIF,3,2026-11-24,COCOK",
        "AKTIF,1,2026-11-23,TIDAK_COCOK",
        "AKTIF,4,2030-12-31,PERLU_DIPERIKSA",
        "TIDAK_AKTIF,1,2030-12-31,TIDAK_COCOK",
        "TIDAK_DITEMUKAN,0,,TIDAK_DITEMUKAN"
    })
    void stateDateAndPlacesDecide(String state, int places, String until, Finding expected) {
        engine.document("I-1", "{\"sipa\":\"99/SIPA/1\"}");
        String date = until == null ? "null" : "\"" + until + "\"";
        kemenkes.answer(
                200,
                "{\"status\":\"%s\",\"jumlahTempat\":%d,\"berlakuSampai\":%s,\"nomorBukti\":\"S-1\"}"
                        .formatted(state, places, date));

        assertThat(verify().hasilKemenkes()).isEqualTo(expected);
        assertThat(kemenkes.lastCall().headers()).containsEntry("authorization", "Bearer token");
        assertThat(kemenkes.lastCall().json().path("nomorSipa").asText()).isEqualTo("99/SIPA/1");
    }

    @Test
    void withoutANumberNobodyIsAsked() {
        engine.document("I-1", "{\"sipa\":null}");

        assertThat(verify().hasilKemenkes()).isEqualTo(Finding.TIDAK_DIAJUKAN);
        assertThat(kemenkes.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":\"AKTIF\",\"jumlahTempat\":1,\"berlakuSampai\":\"kelak\"}",
                "{\"status\":\"AKTIF\",\"berlakuSampai\":\"2030-12-31\"}",
                "{\"status\":\"AKTIF\",\"jumlahTempat\":\"dua\",\"berlakuSampai\":\"2030-12-31\"}"
            })
    void aDateOrACountThatIsNoneIsNeverAVerdict(String answer) {
        engine.document("I-1", "{\"sipa\":\"99/SIPA/1\"}");
        kemenkes.answer(200, answer);

        assertThatExceptionOfType(UnexpectedAnswer.class).isThrownBy(this::verify);
    }

    private PermitCheckResult verify() {
        KemenkesProperties settings =
                new KemenkesProperties(kemenkes.uri(), "token", 3, Duration.ofSeconds(2), Duration.ofSeconds(2));
        return new PermitCheck(new HttpKemenkes(settings, TestPartners.open()), CLOCK, 3)
                .verify(
                        new Job("I-1", "kemenkes-verifikasi-sipa", "izin-apotek"),
                        TestInput.of(engine, "I-1", PermitNumber.class));
    }
}
