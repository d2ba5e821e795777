package id.mpp.engine.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.AtOnce;
import id.mpp.engine.Caller;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A bill is paid once or not at all, and money that fits none is the work of a person. */
@EngineTest
class PaymentsTest {

    private static final String MESSAGE = "uang-diberitahukan";
    private static final String SHA = "0".repeat(64);

    private final RunningEngine engine;
    private final JdbcClient jdbc;
    private String key;
    private String bill;

    PaymentsTest(RunningEngine engine, JdbcClient jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aCaseThatNeedsABill() {
        key = engine.start("layanan-tagihan");
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
    @CsvSource({"amount, 0", "amount, -5", "amount, 1.005", "days, 0", "kind, ''", "unit, minggu"})
    void aWrongOrderIsRefusedByItsField(String field, String value) {
        Answer answer = order(fetch("fintech-terbitkan-tagihan"), Map.of(field, value));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains(field);
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

        assertThat(settle(reference(), amount, Instant.now())
                        .expect(200)
                        .json()
                        .get("outcome")
                        .asText())
                .isEqualTo(outcome);

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

    @Test
    void moneyInTheLastSecondIsInTime() {
        openBill();
        Instant limit = OffsetDateTime.parse(find().get("payUntil").asText()).toInstant();

        assertThat(settle(reference(), "378000", limit).json().get("outcome").asText())
                .isEqualTo("accepted");
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
    void moneyForAnUnknownBillIsAPersonsWorkWithEverythingHeNeeds() {
        bill = "SKR99" + UUID.randomUUID().toString().substring(0, 8);

        assertThat(settle("REF-" + bill, "5000", Instant.now())
                        .expect(200)
                        .json()
                        .get("outcome")
                        .asText())
                .isEqualTo("unknown-bill");

        JsonNode task = engine.as("bendahara.dpmptsp")
                .get("/engine-rest/task?processInstanceBusinessKeyLike=" + bill + "%25")
                .expect(200)
                .json()
                .get(0);
        assertThat(engine.as("bendahara.dpmptsp")
                        .get("/engine-rest/task/" + task.get("id").asText() + "/variables?deserializeValues=false")
                        .expect(200)
                        .json()
                        .at("/uangMasuk/value")
                        .asText())
                .contains("Nomor tagihan tidak dikenal", "Rp5.000", "QRIS", bill, "REF-" + bill);
    }

    @Test
    void whatTheTreasurerDecidesIsKeptOnceAndIssuesNothing() {
        openBill();
        settle(reference(), "1", Instant.now()).expect(200);
        long id = jdbc.sql("select id from mpp.payment where bill = ?")
                .param(bill)
                .query(Long.class)
                .single();

        decide(id, "dikembalikan").expect(204);
        decide(id, "disetor").expect(204);

        assertThat(jdbc.sql("select decision from mpp.payment where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("dikembalikan");
        assertThat(decide(id, "dihapus").status()).isEqualTo(400);
        assertThat(decide(0, "disetor").status()).isEqualTo(404);
        assertThat(at("Menunggu")).isEqualTo(1);
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
    void aPaymentThatThePartnerDoesNotKnowIsAPersonsWorkOnce() {
        openBill();
        settle(reference(), "378000", Instant.now()).expect(200);

        worker().post("/api/bills/" + bill + "/doubt", "").expect(204);
        worker().post("/api/bills/" + bill + "/doubt", "").expect(204);

        assertThat(moneyTasks()).isEqualTo(1);
    }

    @Test
    void theStoryOfTheCaseShowsTheBillAndByWhatItCanBePaid() {
        openBill();

        JsonNode shown = story();
        assertThat(shown.get("number").asText()).isEqualTo(bill);
        assertThat(shown.get("amount").asText()).isEqualTo("Rp378.000");
        assertThat(shown.get("label").asText()).isEqualTo("belum dibayar");
        assertThat(shown.get("vaNumber").asText()).isEqualTo("991");
        assertThat(shown.get("qrPicture").asText()).startsWith("data:image/svg+xml;base64,");

        settle(reference(), "378000", Instant.now()).expect(200);
        assertThat(story().get("label").asText()).isEqualTo("lunas");
        assertThat(story().get("qrPicture").isNull())
                .as("nobody may scan it any more")
                .isTrue();
        assertThat(story().get("vaNumber").isNull()).isTrue();
    }

    private JsonNode story() {
        return engine.as("manajer")
                .get("/api/applications/" + key + "/story")
                .expect(200)
                .json()
                .at("/bills/0");
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

    private void openBill() {
        String task = fetch("fintech-terbitkan-tagihan");
        bill = number(order(task, Map.of()));
        open();
        complete(task);
    }

    private void open() {
        worker().put("/api/bills/" + bill + "/codes", Map.of("qrReference", "R1", "qr", "000201", "vaNumber", "991"))
                .expect(200);
    }

    private Answer order(String task, Map<String, Object> other) {
        Map<String, Object> order = new HashMap<>(Map.of(
                "task",
                task,
                "message",
                MESSAGE,
                "kind",
                "Retribusi",
                "amount",
                "378000",
                "days",
                3,
                "unit",
                "hari-kerja"));
        order.putAll(other);
        return worker().post("/api/bills", order);
    }

    private static String number(Answer ordered) {
        return ordered.expect(200).json().at("/bill/number").asText();
    }

    private JsonNode find() {
        return worker().get("/api/bills/" + bill).expect(200).json();
    }

    private Answer settle(String reference, String amount, Instant paidAt) {
        return worker().post("/api/payments", money(reference, amount, paidAt));
    }

    private Map<String, Object> money(String reference, String amount, Instant paidAt) {
        return Map.of(
                "channel", "qris", "reference", reference, "bill", bill, "amount", amount, "paidAt", paidAt.toString());
    }

    private Answer decide(long id, String decision) {
        return worker().put("/api/payments/" + id + "/decision", Map.of("decision", decision, "note", "99/STS/2026"));
    }

    private Answer tell(String number) {
        return worker().post(
                        "/api/payment-notices",
                        Map.of(
                                "day",
                                LocalDate.now().toString(),
                                "externalId",
                                number,
                                "channel",
                                "qris",
                                "bill",
                                bill,
                                "fingerprint",
                                SHA,
                                "content",
                                Map.of("latestTransactionStatus", "00")));
    }

    private static String reference() {
        return String.valueOf(UUID.randomUUID().getMostSignificantBits() >>> 1);
    }

    private String fetch(String topic) {
        return worker().post(
                        "/engine-rest/external-task/fetchAndLock",
                        Map.of(
                                "workerId",
                                "uji",
                                "maxTasks",
                                1,
                                "topics",
                                List.of(Map.of("topicName", topic, "lockDuration", 60000, "businessKey", key))))
                .expect(200)
                .each("id")
                .get(0);
    }

    private void complete(String task) {
        worker().post("/engine-rest/external-task/" + task + "/complete", Map.of("workerId", "uji"))
                .expect(204);
    }

    private int at(String step) {
        return engine.as("admin")
                .get("/engine-rest/history/activity-instance?unfinished=true&activityId=" + step + "&processInstanceId="
                        + instance())
                .expect(200)
                .json()
                .size();
    }

    private String instance() {
        return engine.as("admin")
                .get(
                        "/engine-rest/history/process-instance?processDefinitionKey=layanan-tagihan&processInstanceBusinessKey="
                                + key)
                .expect(200)
                .each("id")
                .get(0);
    }

    private long moneyTasks() {
        return engine.as("bendahara.dpmptsp")
                .get("/engine-rest/task/count?processInstanceBusinessKeyLike=" + key + "/uang-%25")
                .expect(200)
                .json()
                .get("count")
                .longValue();
    }

    private Caller worker() {
        return engine.as("worker.fintech");
    }
}
