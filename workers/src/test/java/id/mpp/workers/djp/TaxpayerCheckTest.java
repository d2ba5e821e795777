package id.mpp.workers.djp;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verdict on a taxpayer. */
class TaxpayerCheckTest {

    private final FakeHttp djp = new FakeHttp();
    private final FakeEngine engine = new FakeEngine();

    @AfterEach
    void stop() {
        djp.close();
        engine.close();
    }

    @ParameterizedTest
    @CsvSource({"VALID,COCOK", "TIDAK_VALID,TIDAK_COCOK", "TIDAK_DITEMUKAN,TIDAK_DITEMUKAN"})
    void djpsStatusIsTheVerdict(String status, Finding expected) {
        engine.document("I-1", "{\"usaha\":{\"npwp\":\"99.123.456.7-890.123\"}}");
        djp.answer(
                200, "{\"status\":\"" + status + "\",\"alasan\":\"SPT 2025 belum dilaporkan\",\"nomorBukti\":\"K-1\"}");

        TaxpayerCheckResult result = verify();
        assertThat(result.hasilDjp()).isEqualTo(expected);
        assertThat(result.verifikasiDjp().bukti()).isEqualTo("K-1");
        assertThat(djp.lastCall().headers()).containsEntry("x-api-key", "kunci");
        assertThat(djp.lastCall().json().path("npwp").asText()).isEqualTo("991234567890123");
    }

    @Test
    void theReasonIsShownButNoLongNumber() {
        engine.document("I-1", "{\"usaha\":{\"npwp\":\"991234567890123\"}}");
        djp.answer(200, "{\"status\":\"TIDAK_VALID\",\"alasan\":\"SPT 2025 kurang, NPWP 9901011708900001\"}");

        assertThat(verify().verifikasiDjp().uraian())
                .isEqualTo("Tidak cocok: status wajib pajak tidak valid (SPT 2025 kurang, NPWP *****)");
    }

    @Test
    void aPersonsOwnNumberIsCheckedWhereThereIsNoCompany() {
        engine.document("I-1", "{\"usaha\":{\"npwp\":\"\"},\"pemohon\":{\"npwp\":\"9901011708900001\"}}");
        djp.answer(200, "{\"status\":\"VALID\"}");

        assertThat(verify().hasilDjp()).isEqualTo(Finding.COCOK);
        assertThat(djp.lastCall().json().path("npwp").asText()).isEqualTo("9901011708900001");
    }

    @Test
    void withoutANumberNobodyIsAsked() {
        engine.document("I-1", "{\"usaha\":{\"npwp\":null},\"pemohon\":{\"npwp\":null}}");

        assertThat(verify().hasilDjp()).isEqualTo(Finding.TIDAK_DIAJUKAN);
        assertThat(djp.calls()).isEmpty();
    }

    @Test
    void anUnknownStatusIsNeverAVerdict() {
        engine.document("I-1", "{\"usaha\":{\"npwp\":\"991234567890123\"}}");
        djp.answer(200, "{\"status\":\"MUNGKIN\"}");

        assertThatExceptionOfType(UnexpectedAnswer.class).isThrownBy(this::verify);
    }

    private TaxpayerCheckResult verify() {
        DjpProperties settings = new DjpProperties(djp.uri(), "kunci", Duration.ofSeconds(2), Duration.ofSeconds(2));
        return new TaxpayerCheck(new HttpDjp(settings, TestPartners.open()), Clock.systemUTC())
                .verify(
                        new Job("I-1", "djp-verifikasi-kswp", "izin-apotek"),
                        TestInput.of(engine, "I-1", TaxNumbers.class));
    }
}
