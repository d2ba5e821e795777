package id.mpp.workers.bpjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mpp.workers.fake.FakeEngine;
import id.mpp.workers.fake.FakeHttp;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verdict on a business's membership. */
class MembershipCheckTest {

    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(1_767_225_600), ZoneOffset.UTC);

    private final FakeHttp bpjs = new FakeHttp();
    private final FakeEngine engine = new FakeEngine();

    @AfterEach
    void stop() {
        bpjs.close();
        engine.close();
    }

    @ParameterizedTest
    @CsvSource({
        "AKTIF,AKTIF,COCOK",
        "TIDAK_AKTIF,AKTIF,TIDAK_COCOK",
        "AKTIF,TIDAK_AKTIF,TIDAK_COCOK",
        "TIDAK_DITEMUKAN,TIDAK_AKTIF,TIDAK_COCOK",
        "AKTIF,TIDAK_DITEMUKAN,TIDAK_DITEMUKAN"
    })
    void bothBranchesDecide(String employment, String health, Finding expected) {
        submitted("99001", "99002");
        answer("200", employment, health);

        assertThat(verify().hasilBpjs()).isEqualTo(expected);
        assertThat(verify().verifikasiBpjs().bukti()).isEqualTo("B-1");
    }

    @Test
    void theHeadersAreSigned() {
        submitted("99001", "99002");
        answer("200", "AKTIF", "AKTIF");
        verify();

        assertThat(bpjs.lastCall().headers())
                .containsEntry("x-cons-id", "1000")
                .containsEntry("x-timestamp", "1767225600")
                .containsEntry("x-signature", "zVwH4y4S2h9+k+eA46dWrWbpSgdgJsx85ZrNyzx3kkk=")
                .containsEntry("user_key", "kunci");
    }

    @Test
    void oneNumberAloneIsForTheOfficerToJudge() {
        submitted("99001", "");
        answer("200", "AKTIF", "TIDAK_DITEMUKAN");

        assertThat(verify().hasilBpjs()).isEqualTo(Finding.PERLU_DIPERIKSA);
        assertThat(verify().verifikasiBpjs().uraian())
                .isEqualTo("BPJS Ketenagakerjaan aktif; BPJS Kesehatan tidak diajukan pemohon");
    }

    @Test
    void withoutNumbersNobodyIsAsked() {
        submitted("", "");

        assertThat(verify().hasilBpjs()).isEqualTo(Finding.TIDAK_DIAJUKAN);
        assertThat(bpjs.calls()).isEmpty();
    }

    @Test
    void theCodeInTheBodyTellsTechnicalTroubleApart() {
        submitted("99001", "99002");
        answer("401", "AKTIF", "AKTIF");
        assertThatThrownBy(this::verify).isInstanceOf(NotRetryable.class);
        answer("503", "AKTIF", "AKTIF");
        assertThatThrownBy(this::verify).isInstanceOf(PartnerUnavailable.class);
        answer("999", "AKTIF", "AKTIF");
        assertThatThrownBy(this::verify).isInstanceOf(UnexpectedAnswer.class);
        answer("200", "MUNGKIN", "AKTIF");
        assertThatThrownBy(this::verify).isInstanceOf(UnexpectedAnswer.class);
    }

    private void submitted(String noNpp, String noVa) {
        engine.document("I-1", "{\"usaha\":{\"noNpp\":\"" + noNpp + "\",\"noVa\":\"" + noVa + "\"}}");
    }

    private void answer(String code, String employment, String health) {
        bpjs.answer(200, """
                {"metaData":{"code":"%s","message":"x"},
                 "response":{"ketenagakerjaan":"%s","kesehatan":"%s","nomorBukti":"B-1"}}""".formatted(code, employment, health));
    }

    private MembershipCheckResult verify() {
        BpjsProperties settings = new BpjsProperties(
                bpjs.uri(), "1000", "demo-secret", "kunci", Duration.ofSeconds(2), Duration.ofSeconds(2));
        return new MembershipCheck(new HttpBpjs(settings, TestPartners.open(), CLOCK), CLOCK)
                .verify(
                        new Job("I-1", "bpjs-verifikasi-kepesertaan", "izin-apotek"),
                        TestInput.of(engine, "I-1", MembershipNumbers.class));
    }
}
