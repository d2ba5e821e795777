package id.mpp.engine.payments;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.Answer;
import id.mpp.engine.AtOnce;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A bill is paid once or not at all, however the money comes. */
@EngineTest
class SettlementTest extends BilledCase {

    SettlementTest(RunningEngine engine, JdbcClient jdbc) {
        super(engine, jdbc);
    }

    @Test
    void rightMoneyInTimePaysTheBillOnceAndWakesTheProcessOnce() throws Exception {
        openBill();
        String reference = reference();

        Callable<Answer> settles = () -> settle(reference, "378000", Instant.now());
        List<Answer> answers = AtOnce.run(Collections.nCopies(6, settles));

        assertThat(answers)
                .allSatisfy(answer -> assertThat(
                                answer.expect(200).json().get("outcome").asText())
                        .isEqualTo("accepted"));
        assertThat(find().get("state").asText()).isEqualTo("paid");
        assertThat(at("Periksa")).isEqualTo(1);
        assertThat(moneyTasks()).isZero();
    }

    @Test
    void aSecondPaymentAtTheSameMomentIsAPersonsWorkAndMovesNothing() throws Exception {
        openBill();

        List<Callable<Answer>> both = List.of(
                () -> settle(reference(), "378000.00", Instant.now()),
                () -> settle(reference(), "378000.00", Instant.now()));
        List<Answer> answers = AtOnce.run(both);

        assertThat(answers)
                .extracting(answer -> answer.expect(200).json().get("outcome").asText())
                .containsExactlyInAnyOrder("accepted", "second");
        assertThat(at("Periksa")).isEqualTo(1);
        assertThat(moneyTasks()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"377999, wrong-amount", "378000.01, wrong-amount"})
    void moneyOfAnotherAmountLeavesTheBillOpen(String amount, String outcome) {
        openBill();

        assertThat(outcome(settle(reference(), amount, Instant.now()))).isEqualTo(outcome);

        assertThat(find().get("state").asText()).isEqualTo("open");
        assertThat(at("Menunggu")).isEqualTo(1);
        assertThat(moneyTasks()).isEqualTo(1);
    }

    @Test
    void moneyAfterTheLimitOrAfterTheCancellationIsLate() {
        openBill();
        Instant limit = OffsetDateTime.parse(find().get("payUntil").asText()).toInstant();

        Answer afterTheLimit = settle(reference(), "378000", limit.plusSeconds(1));
        worker().post("/api/bills/" + bill + "/cancellation", "").expect(200);
        Answer afterTheCancellation = settle(reference(), "378000", Instant.now());

        assertThat(List.of(afterTheLimit, afterTheCancellation))
                .extracting(answer -> answer.expect(200).json().get("outcome").asText())
                .containsOnly("late");
        assertThat(find().get("state").asText()).isEqualTo("cancelled");
        assertThat(at("Menunggu")).isEqualTo(1);
        assertThat(moneyTasks()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"0, accepted", "999, accepted", "1000, late"})
    void theWholeOfTheLastSecondIsInTime(long millisAfterTheLimit, String outcome) {
        openBill();

        assertThat(outcome(settle(reference(), "378000", limit().plusMillis(millisAfterTheLimit))))
                .isEqualTo(outcome);
    }

    @RepeatedTest(5)
    void aPaymentAtTheVeryMomentOfTheCancellationEndsInOneOfTwoWays() throws Exception {
        openBill();

        String outcome = outcome(AtOnce.run(List.<Callable<Answer>>of(
                        () -> settle(reference(), "378000", Instant.now()),
                        () -> worker().post("/api/bills/" + bill + "/cancellation", "")))
                .get(0));

        boolean isPaid = outcome.equals("accepted");
        assertThat(outcome).isIn("accepted", "late");
        assertThat(find().get("state").asText()).isEqualTo(isPaid ? "paid" : "cancelled");
        assertThat(at("Periksa")).isEqualTo(isPaid ? 1 : 0);
        assertThat(moneyTasks()).isEqualTo(isPaid ? 0 : 1);
    }

    @Test
    void aPaymentThatIsToldForAnotherBillIsRefusedAndNeverLost() {
        openBill();
        String reference = reference();
        settle(reference, "378000", Instant.now()).expect(200);

        aCaseThatNeedsABill();
        openBill();

        assertThat(settle(reference, "378000", Instant.now()).status()).isEqualTo(409);
        assertThat(find().get("state").asText()).isEqualTo("open");
    }

    @ParameterizedTest
    @CsvSource({"378000.001", "0", "-1", "12345678901234567"})
    void anAmountThatIsNoMoneyIsRefusedByItsField(String amount) {
        openBill();

        Answer answer = settle(reference(), amount, Instant.now());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("amount");
    }
}
