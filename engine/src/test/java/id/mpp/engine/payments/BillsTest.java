package id.mpp.engine.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.AtOnce;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case has one bill of a kind in force, and its number is never given for anything else. */
@EngineTest
class BillsTest extends BilledCase {

    private final WaitingProcess process;

    BillsTest(RunningEngine engine, JdbcClient jdbc, WaitingProcess process) {
        super(engine, jdbc);
        this.process = process;
    }

    @Test
    void theSameTaskGetsTheSameBillHoweverOftenAndManyAsk() throws Exception {
        String task = fetch("fintech-terbitkan-tagihan");

        Callable<Answer> asks = () -> order(task, Map.of());
        List<Answer> answers = AtOnce.run(Collections.nCopies(8, asks));

        List<JsonNode> ordered = answers.stream()
                .filter(answer -> answer.status() == 200)
                .map(Answer::json)
                .toList();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(200, 409));
        assertThat(ordered).filteredOn(one -> one.get("isNew").booleanValue()).hasSize(1);
        assertThat(ordered)
                .extracting(one -> one.at("/bill/number").asText())
                .containsOnly(order(task, Map.of())
                        .expect(200)
                        .json()
                        .at("/bill/number")
                        .asText());
        assertThat(ordered.get(0).at("/bill/number").asText()).matches("SKR20\\d\\d\\d{6}");
        assertThat(ordered).extracting(one -> one.at("/bill/amount").asText()).containsOnly("378000.00");
    }

    @Test
    void aNewBillIsANewNumberAndOnlyAfterTheOldOneIsCancelled() {
        String task = fetch("fintech-terbitkan-tagihan");
        String first = number(order(task, Map.of()));
        jdbc.sql("update mpp.bill set process = 'gone' where number = ?")
                .param(first)
                .update();

        assertThat(order(task, Map.of()).status()).isEqualTo(409);
        worker().post("/api/bills/" + first + "/cancellation", "").expect(200);

        assertThat(number(order(task, Map.of()))).isNotEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"amount, 378001", "kind, Denda"})
    void theBillForOneThingIsNotGivenForAnother(String field, String value) {
        String task = fetch("fintech-terbitkan-tagihan");
        String first = number(order(task, Map.of()));

        Answer other = order(task, Map.of(field, value));

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().get("detail").asText()).contains(first, "jenis atau jumlah lain");
    }

    @ParameterizedTest
    @CsvSource({"amount, 0", "amount, -5", "amount, 1.005", "days, 0", "kind, ''", "unit, minggu"})
    void aWrongOrderIsRefusedByItsField(String field, String value) {
        Answer answer = order(fetch("fintech-terbitkan-tagihan"), Map.of(field, value));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains(field);
    }

    @Test
    void aPaidBillIsNotCancelled() {
        openBill();
        settle(reference(), "378000", Instant.now()).expect(200);

        assertThat(worker().post("/api/bills/" + bill + "/cancellation", "")
                        .expect(200)
                        .json()
                        .get("state")
                        .asText())
                .isEqualTo("paid");
    }

    @Test
    void aBillWhoseCaseWasWithdrawnIsFoundByTheWorker() {
        openBill();
        assertThat(worker().get("/api/bills/abandoned").expect(200).each("number"))
                .doesNotContain(bill);

        engine.message(key, null, "oss-pencabutan").expect(200);

        assertThat(worker().get("/api/bills/abandoned").expect(200).each("number"))
                .contains(bill);
        assertThat(settle(reference(), "378000", Instant.now())
                        .expect(200)
                        .json()
                        .get("outcome")
                        .asText())
                .as("money for a case that nobody pursues any more")
                .isEqualTo("late");
        worker().post("/api/bills/" + bill + "/cancellation", "").expect(200);
        assertThat(worker().get("/api/bills/abandoned").expect(200).each("number"))
                .doesNotContain(bill);
    }

    @Test
    void theProcessesOfEverSoManyBillsAreAskedFor() {
        openBill();
        Bill waiting = billOf(instance());

        assertThat(process.running(Stream.concat(
                                IntStream.range(0, 70_000).mapToObj(one -> billOf("gone-" + one)), Stream.of(waiting))
                        .toList()))
                .containsExactly(waiting.process());
    }

    private static Bill billOf(String process) {
        return new Bill(
                "SKR99",
                process,
                MESSAGE,
                "I-99",
                "Retribusi",
                BigDecimal.ONE,
                Instant.EPOCH,
                Instant.EPOCH,
                BillState.OPEN,
                null,
                null,
                null,
                null);
    }

    @Test
    void onlyTheLoginForPaymentsMayDoAnyOfThis() {
        openBill();

        assertThat(engine.as("worker.djp").get("/api/bills/" + bill).status()).isEqualTo(403);
        assertThat(engine.as("worker.oss")
                        .post("/api/payments", money(reference(), "1", Instant.now()))
                        .status())
                .isEqualTo(403);
        assertThat(engine.as("petugas.dpmptsp")
                        .post("/api/payments", money(reference(), "1", Instant.now()))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theDaysAreCountedByTheCalendarOfTheMall() {
        String task = fetch("fintech-terbitkan-tagihan");
        bill = number(order(task, Map.of("unit", "hari-kalender", "days", 7)));

        OffsetDateTime limit =
                OffsetDateTime.parse(find().get("payUntil").asText()).withOffsetSameInstant(ZoneOffset.ofHours(7));
        assertThat(limit.toLocalTime()).hasToString("23:59:59");
        assertThat(Duration.between(OffsetDateTime.now(), limit).toDays()).isEqualTo(7);
    }
}
