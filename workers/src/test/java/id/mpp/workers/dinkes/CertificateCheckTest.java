package id.mpp.workers.dinkes;

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

/** The verdict on a food business's certificate. */
class CertificateCheckTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T03:15:00Z"), ZoneOffset.UTC);

    private final FakeHttp dinkes = new FakeHttp();
    private final FakeEngine engine = new FakeEngine();

    @AfterEach
    void stop() {
        dinkes.close();
        engine.close();
    }

    @ParameterizedTest
    @CsvSource({
        "AKTIF,2030-12-31,COCOK",
        "AKTIF,2026-11-24,COCOK",
        "AKTIF,2026-11-23,TIDAK_COCOK",
        "AKTIF,,COCOK",
        "DICABUT,2030-12-31,TIDAK_COCOK",
        "TIDAK_DITEMUKAN,,TIDAK_DITEMUKAN"
    })
    void stateAndDateDecide(String state, String until, Finding expected) {
        engine.document("I-1", "{\"slhs\":\"99/SLHS/1\"}");
        String date = until == null ? "null" : "\"" + until + "\"";
        dinkes.answer(200, "{\"status\":\"%s\",\"berlakuSampai\":%s,\"nomorBukti\":\"S-1\"}".formatted(state, date));

        assertThat(verify().hasilDinkes()).isEqualTo(expected);
        assertThat(verify().verifikasiDinkes().bukti()).isEqualTo("S-1");
        assertThat(dinkes.lastCall().headers()).containsEntry("x-api-key", "kunci");
        assertThat(dinkes.lastCall().json().path("nomorSlhs").asText()).isEqualTo("99/SLHS/1");
    }

    @Test
    void withoutANumberNobodyIsAsked() {
        engine.document("I-1", "{\"slhs\":null}");

        assertThat(verify().hasilDinkes()).isEqualTo(Finding.TIDAK_DIAJUKAN);
        assertThat(dinkes.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":\"AKTIF\",\"berlakuSampai\":\"kelak\"}",
                "{\"status\":\"MUNGKIN\"}",
                "{}",
                "<html>pemeliharaan</html>"
            })
    void anOddAnswerIsNeverAVerdict(String body) {
        engine.document("I-1", "{\"slhs\":\"99/SLHS/1\"}");
        dinkes.answer(200, body);

        assertThatExceptionOfType(UnexpectedAnswer.class).isThrownBy(this::verify);
    }

    private CertificateCheckResult verify() {
        DinkesProperties settings =
                new DinkesProperties(dinkes.uri(), "kunci", Duration.ofSeconds(2), Duration.ofSeconds(2));
        return new CertificateCheck(new HttpDinkes(settings, TestPartners.open()), CLOCK)
                .verify(
                        new Job("I-1", "dinkes-verifikasi-slhs", "restoran"),
                        TestInput.of(engine, "I-1", CertificateNumber.class));
    }
}
