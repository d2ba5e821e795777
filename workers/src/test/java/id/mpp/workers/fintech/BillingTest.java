package id.mpp.workers.fintech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.mpp.workers.fake.FakeHttp.Answer;
import id.mpp.workers.fake.FakeHttp.Call;
import id.mpp.workers.kit.NotRetryable;
import id.mpp.workers.kit.partner.PartnerUnavailable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a bill, whatever the partner answers. */
class BillingTest extends BilledCase {

    @Test
    void whatThePartnerSaysIsSettledAndTheEngineDecides() {
        say(QUERY, 200, PAID);

        CheckedBill refused = billing().check(JOB, new BillKey(NUMBER));
        assertThat(refused.statusTagihan())
                .as("the engine has not accepted it")
                .isEqualTo(CheckedBill.State.BELUM_LUNAS);

        state("open", "paid");
        CheckedBill paid = billing().check(JOB, new BillKey(NUMBER));

        assertThat(paid.statusTagihan()).isEqualTo(CheckedBill.State.LUNAS);
        assertThat(paid.waktuBayar()).contains("02-03-2026 09:15 WIB");
        assertThat(engine.calls("POST /api/payments")
                        .get(0)
                        .json()
                        .path("reference")
                        .asText())
                .isEqualTo("R-9");
        assertThat(calls("/v1.0/transfer-va/delete-va"))
                .as("the other way to pay")
                .hasSize(1);
    }

    @Test
    void aPartnerThatCannotCloseDoesNotHoldUpWhoHasPaid() {
        state("paid");
        say(CANCEL, 500, "{}");

        assertThat(billing().check(JOB, new BillKey(NUMBER)).statusTagihan()).isEqualTo(CheckedBill.State.LUNAS);
    }

    @Test
    void moneyThatComesWhileABillIsClosedIsFound() {
        AtomicInteger asked = new AtomicInteger();
        answers.put(QUERY, call -> Answer.json(200, asked.incrementAndGet() == 1 ? UNPAID : PAID));
        engine.on("POST /api/bills/" + NUMBER + "/cancellation", 200, bill("paid"));

        CancelledBill ended = billing().cancel(JOB, new BillKey(NUMBER));

        assertThat(ended.hasilPembatalan()).isEqualTo(CancelledBill.Result.LUNAS);
        assertThat(engine.calls("POST /api/payments")).hasSize(1);
        assertThat(http.calls()).extracting(Call::path).containsSubsequence(QUERY, CANCEL, QUERY);
    }

    @Test
    void aBillIsNotCancelledHereBeforeItIsClosedThere() {
        say("/v1.0/transfer-va/delete-va", 504, "{\"responseCode\":\"5043100\"}");

        assertThatExceptionOfType(PartnerUnavailable.class)
                .isThrownBy(() -> billing().cancel(JOB, new BillKey(NUMBER)));

        assertThat(engine.calls("POST /api/bills/" + NUMBER + "/cancellation")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {QUERY, CANCEL, "/v1.0/transfer-va/status", "/v1.0/transfer-va/delete-va"})
    void anAnswerThatIsLostWhileABillIsClosedMeansThatItIsTriedAgainAndCancelledOnce(String path) {
        Function<Call, Answer> good = answers.get(path);
        answers.put(path, call -> Answer.cut());
        assertThatExceptionOfType(PartnerUnavailable.class)
                .isThrownBy(() -> billing().cancel(JOB, new BillKey(NUMBER)));
        assertThat(engine.calls("POST /api/bills/" + NUMBER + "/cancellation")).isEmpty();

        answers.put(path, good);
        assertThat(billing().cancel(JOB, new BillKey(NUMBER)).hasilPembatalan())
                .isEqualTo(CancelledBill.Result.DIBATALKAN);
        assertThat(engine.calls("POST /api/bills/" + NUMBER + "/cancellation")).hasSize(1);
    }

    @Test
    void anUnknownBillIsAnIncident() {
        engine.on("GET /api/bills/" + NUMBER, 404, "{}");

        assertThatExceptionOfType(NotRetryable.class).isThrownBy(() -> billing().check(JOB, new BillKey(NUMBER)));
    }
}
