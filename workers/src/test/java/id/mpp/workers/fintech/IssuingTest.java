package id.mpp.workers.fintech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.mpp.workers.fake.FakeHttp.Answer;
import id.mpp.workers.fake.FakeHttp.Call;
import id.mpp.workers.kit.NotRetryable;
import id.mpp.workers.kit.NotYet;
import id.mpp.workers.kit.partner.PartnerUnavailable;
import id.mpp.workers.kit.partner.UnexpectedAnswer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A bill is issued once, however often it is tried and whatever the partner answers. */
class IssuingTest extends BilledCase {

    @Test
    void aNewBillGetsACodeAndAnAccountAndASentence() {
        IssuedBill issued = issuing().issue(JOB, ORDER);

        assertThat(issued.nomorTagihan()).isEqualTo(NUMBER);
        assertThat(issued.batasBayar()).isEqualTo("2026-03-05T16:00:00+07:00");
        assertThat(issued.jedaPeriksa()).isEqualTo("PT1H");
        assertThat(issued.keteranganTagihan())
                .isEqualTo(
                        "Tagihan SKR2026000123 (Retribusi) Rp150.000, dibayar paling lambat 05-03-2026 16:00 WIB, virtual account"
                                + " 990012026000123, atau dengan QRIS");
        assertThat(engine.calls("POST /api/bills").get(0).json().path("task").asText())
                .isEqualTo("T-1");
        assertThat(call(GENERATE).json().at("/amount/value").asText()).isEqualTo("150000.00");
        assertThat(call(CREATE).json().path("partnerServiceId").asText()).isEqualTo("   99001");
        assertThat(call(CREATE).json().path("virtualAccountNo").asText()).isEqualTo("   990012026000123");
        assertThat(calls(QUERY))
                .as("nobody asks about a bill that nobody has sent")
                .isEmpty();
    }

    @Test
    void whoTriesAgainAsksBeforeHeSends() {
        ordered(false);
        say(QUERY, 404, "{\"responseCode\":\"4045101\"}");

        issuing().issue(JOB, ORDER);

        assertThat(http.calls()).extracting(Call::path).containsSubsequence(QUERY, GENERATE, CREATE);
    }

    @Test
    void aCodeThatIsLostWithItsAnswerIsCancelledAndNoSecondOneIsMadeForTheNumber() {
        ordered(false);
        state("ordered");

        assertThatExceptionOfType(NotYet.class).isThrownBy(() -> issuing().issue(JOB, ORDER));

        assertThat(calls(GENERATE)).isEmpty();
        assertThat(calls(CANCEL)).hasSize(1);
        assertThat(engine.calls("POST /api/bills/" + NUMBER + "/cancellation")).hasSize(1);
        assertThat(engine.calls("PUT /api/bills")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4094701", "4094700"})
    void aNumberThatIsKnownAlreadyIsNeverSentAgain(String code) {
        state("ordered");
        say(GENERATE, 409, "{\"responseCode\":\"" + code + "\"}");

        assertThatExceptionOfType(NotYet.class).isThrownBy(() -> issuing().issue(JOB, ORDER));

        assertThat(calls(GENERATE)).hasSize(1);
        assertThat(engine.calls("POST /api/bills/" + NUMBER + "/cancellation")).hasSize(1);
    }

    @Test
    void aConflictOverTheNumberOfTheCallIsTriedAgain() {
        say(GENERATE, 409, "{\"responseCode\":\"4094700\"}");
        say(QUERY, 404, "{\"responseCode\":\"4045101\"}");
        assertThatExceptionOfType(PartnerUnavailable.class)
                .isThrownBy(() -> issuing().issue(JOB, ORDER));

        thePartnerIsWell();
        say(CREATE, 409, "{\"responseCode\":\"4092700\"}");
        say("/v1.0/transfer-va/inquiry-va", 404, "{\"responseCode\":\"4043012\"}");
        assertThatExceptionOfType(PartnerUnavailable.class)
                .isThrownBy(() -> issuing().issue(JOB, ORDER));
        assertThat(engine.calls("POST /api/bills/" + NUMBER + "/cancellation")).isEmpty();
    }

    @Test
    void aBillThatAnotherWorkerHasOpenedMeanwhileIsKept() {
        say(GENERATE, 409, "{\"responseCode\":\"4094701\"}");

        assertThat(issuing().issue(JOB, ORDER).nomorVa()).contains("990012026000123");

        assertThat(calls(CANCEL)).isEmpty();
        assertThat(engine.calls("POST /api/bills/" + NUMBER + "/cancellation")).isEmpty();
    }

    @Test
    void moneyThatIsFoundForABillWhoseCodeIsLostCounts() {
        ordered(false);
        state("ordered");
        engine.on("POST /api/bills/" + NUMBER + "/cancellation", 200, bill("paid"));

        assertThat(issuing().issue(JOB, ORDER).nomorTagihan()).isEqualTo(NUMBER);
    }

    @Test
    void aBillThatReachesThePartnerOnALaterDayIsReplacedSoThatNobodyLosesDaysToPay() {
        ordered(false);
        state("ordered");
        say(QUERY, 404, "{\"responseCode\":\"4045101\"}");
        now = Instant.parse("2026-03-02T17:00:00Z");

        assertThatExceptionOfType(NotYet.class)
                .isThrownBy(() -> issuing().issue(JOB, ORDER))
                .withMessageContaining("hari terbitnya");

        assertThat(calls(GENERATE)).isEmpty();
        assertThat(engine.calls("POST /api/bills/" + NUMBER + "/cancellation")).hasSize(1);
        now = now.minusSeconds(1);
        issuing().issue(JOB, ORDER);
        assertThat(calls(GENERATE)).as("still that day in Jakarta").hasSize(1);
    }

    @Test
    void aCodeOfAnotherAmountOrABrokenOneIsShownToNobody() {
        for (String content : List.of(
                QrisPayloadTest.STATIC, QrisPayloadTest.DYNAMIC.replace("150000", "150001"), ofOneRupiahMore(), "")) {
            say(
                    GENERATE,
                    200,
                    "{\"responseCode\":\"2004700\",\"referenceNo\":\"R-1\",\"qrContent\":\"" + content + "\"}");

            assertThatExceptionOfType(NotRetryable.class)
                    .isThrownBy(() -> issuing().issue(JOB, ORDER))
                    .withMessageContaining("QRIS yang tidak sesuai tagihan");
        }
        assertThat(engine.calls("PUT /api/bills")).isEmpty();
    }

    /** With a checksum of its own, so that only the amount is wrong. */
    private static String ofOneRupiahMore() {
        String code = QrisPayloadTest.DYNAMIC.replace("150000", "150001");
        String text = code.substring(0, code.length() - 4);
        return text + QrisPayload.crc(text);
    }

    @Test
    void anAccountThatExistsIsAskedForAndTakenWhenItIsOurs() {
        say(CREATE, 409, "{\"responseCode\":\"4092701\"}");
        say("/v1.0/transfer-va/inquiry-va", 200, account("150000.00"));
        issuing().issue(JOB, ORDER);

        say("/v1.0/transfer-va/inquiry-va", 200, account("999.00"));
        assertThatExceptionOfType(UnexpectedAnswer.class)
                .isThrownBy(() -> issuing().issue(JOB, ORDER));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3, hari-kerja",
        "-1, 3, hari-kerja",
        "1e5, 3, hari-kerja",
        "100.555, 3, hari-kerja",
        "100, 0, hari-kerja",
        "100, 3, minggu"
    })
    void anOrderThatCannotBeIsAnIncidentThatNamesTheVariable(String amount, long days, String unit) {
        assertThatExceptionOfType(NotRetryable.class)
                .isThrownBy(() -> issuing().issue(JOB, new BillOrder("Retribusi", amount, days, unit)))
                .withMessageStartingWith("Tagihan tidak dapat diterbitkan");
        assertThat(engine.http().calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "x"})
    void aKindThatCannotBeShownIsAnIncidentThatNamesTheVariable(String kind) {
        assertThatExceptionOfType(NotRetryable.class)
                .isThrownBy(() -> issuing().issue(JOB, new BillOrder(kind.repeat(101), "100", 3L, "hari-kerja")))
                .withMessageContaining("jenisTagihan");
        assertThat(engine.http().calls()).isEmpty();
    }

    @Test
    void whatTheEngineExplainsIsAnIncidentWithThatSentence() {
        engine.on(
                "POST /api/bills",
                call -> new Answer(
                        422, "application/problem+json", "{\"detail\":\"Proses ini sudah memiliki tagihan SKR99\"}"));

        assertThatExceptionOfType(NotRetryable.class)
                .isThrownBy(() -> issuing().issue(JOB, ORDER))
                .withMessageContaining("sudah memiliki tagihan SKR99");
    }
}
