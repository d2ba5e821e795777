package id.mpp.engine.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.AtOnce;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the partner tells wakes the process once, whenever it comes. */
@EngineTest
class NoticesTest extends BilledCase {

    NoticesTest(RunningEngine engine, JdbcClient jdbc) {
        super(engine, jdbc);
    }

    @AfterEach
    void noneOfTheManyIsLeft() {
        jdbc.sql("delete from mpp.payment_notice where bill like 'ANTRE%'").update();
        jdbc.sql("delete from mpp.bill where number like 'ANTRE%'").update();
    }

    @Test
    void aReplayDoesNotWakeAProcessThatWaitsAgain() {
        String task = fetch("fintech-terbitkan-tagihan");
        bill = number(order(task, Map.of()));
        String number = reference();
        tell(number).expect(200);
        jdbc.sql("update mpp.payment_notice set answered_at = now() where bill = ?")
                .param(bill)
                .update();
        open();
        complete(task);

        assertThat(tell(number).expect(200).json().get("isNew").booleanValue()).isFalse();

        assertThat(at("Menunggu")).isEqualTo(1);
        assertThat(at("Periksa")).isZero();
    }

    @Test
    void aNoticeWakesTheProcessAndTheSameOneAgainDoesNothing() throws Exception {
        openBill();
        String number = reference();

        Callable<Answer> tells = () -> tell(number);
        List<Answer> answers = AtOnce.run(Collections.nCopies(5, tells));

        assertThat(answers)
                .extracting(answer -> answer.expect(200).json().get("isNew").booleanValue())
                .containsExactlyInAnyOrder(true, false, false, false, false);
        assertThat(at("Periksa")).isEqualTo(1);
    }

    @Test
    void aCopyUnderAnotherNumberDoesNothing() {
        openBill();
        String seal = "%064x".formatted(Instant.now().toEpochMilli());

        assertThat(tell(reference(), seal).expect(200).json().get("isNew").booleanValue())
                .isTrue();
        assertThat(tell(reference(), seal).expect(200).json().get("isNew").booleanValue())
                .isFalse();
    }

    @Test
    void twoNoticesAtOnceMoveTheProcessOnce() throws Exception {
        openBill();

        List<Callable<Answer>> both = List.of(() -> tell(reference()), () -> tell(reference()));
        AtOnce.run(both).forEach(answer -> answer.expect(200));

        assertThat(at("Periksa")).isEqualTo(1);
    }

    @Test
    void aNoticeThatComesBeforeTheProcessWaitsIsToldAsSoonAsItDoes() {
        String task = fetch("fintech-terbitkan-tagihan");
        bill = number(order(task, Map.of()));
        tell(reference()).expect(200);
        open();

        complete(task);

        await("the process is told")
                .untilAsserted(() -> assertThat(at("Periksa")).isEqualTo(1));
    }

    @Test
    void aNoticeThatComesBeforeTheBillIsStoredIsMatchedWithIt() {
        long last =
                jdbc.sql("select nextval('mpp.bill_number')").query(Long.class).single();
        String year = String.valueOf(LocalDate.now(ZoneId.of("Asia/Jakarta")).getYear());
        bill = "SKR" + year + "%06d".formatted(last + 1);
        tell(reference()).expect(200);

        String task = fetch("fintech-terbitkan-tagihan");
        assertThat(number(order(task, Map.of()))).isEqualTo(bill);
        open();
        complete(task);

        await("the process is told")
                .untilAsserted(() -> assertThat(at("Periksa")).isEqualTo(1));
    }

    @Test
    void newsOfManyBillsThatDoNotWaitKeepsNoneThatDoesWaiting() {
        String task = fetch("fintech-terbitkan-tagihan");
        bill = number(order(task, Map.of()));
        tell(reference()).expect(200);
        open();
        manyThatDoNotWait();

        complete(task);

        await("the process is told")
                .untilAsserted(() -> assertThat(at("Periksa")).isEqualTo(1));
    }

    /** By their numbers they come first. */
    private void manyThatDoNotWait() {
        jdbc.sql("""
                        insert into mpp.bill (number, process, message, business_key, kind, amount, pay_until, state)
                        select 'ANTRE' || i, 'gone-' || i, ?, ?, 'kind ' || i, 1, now(), 'open' from generate_series(1, 250) i
                        """).params(MESSAGE, key).update();
        jdbc.sql("""
                        insert into mpp.payment_notice (day, external_id, channel, bill, fingerprint, content)
                        select current_date, '99' || i, 'qris', 'ANTRE' || i, '', '{}' from generate_series(1, 250) i
                        """).update();
    }

    @Test
    void aNoticeOfABillThatHasEndedWaitsForTheWorkerToAsk() {
        openBill();
        worker().post("/api/bills/" + bill + "/cancellation", "").expect(200);
        tell(reference()).expect(200);

        Answer unanswered = worker().get("/api/payment-notices").expect(200);
        assertThat(unanswered.each("bill")).contains(bill);
        for (JsonNode notice : unanswered.json()) {
            worker().put("/api/payment-notices/" + notice.get("id").asText() + "/answer", "")
                    .expect(204);
        }

        assertThat(worker().get("/api/payment-notices").expect(200).each("bill"))
                .doesNotContain(bill);
        assertThat(at("Menunggu")).isEqualTo(1);
    }

    @Test
    void aNoticeOfAnUnknownBillHasSomeTimeToFindIt() {
        bill = "SKR99" + UUID.randomUUID().toString().substring(0, 8);
        tell(reference()).expect(200);
        assertThat(worker().get("/api/payment-notices").expect(200).each("bill"))
                .doesNotContain(bill);

        jdbc.sql("update mpp.payment_notice set received_at = received_at - interval '11 minutes' where bill = ?")
                .param(bill)
                .update();

        assertThat(worker().get("/api/payment-notices").expect(200).each("bill"))
                .contains(bill);
    }
}
