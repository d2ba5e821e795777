package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.Http;
import id.mpp.e2e.actors.Officer;
import id.mpp.e2e.actors.Operator;
import id.mpp.e2e.actors.Partners;
import id.mpp.e2e.actors.Payer;
import id.mpp.e2e.actors.TinyProcess;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bills and money between a service, the workers and the payment partner: a case moves once, or not at all. */
@Journey
class PaymentIT {

    private static final String PAID = "uji-bayar COMPLETED";

    private final Stack stack;
    private final Http engine;
    private final Operator operator;
    private final Partners partners;
    private final Payer payer;
    private final Officer treasurer;
    private final String key = "I-99-" + UUID.randomUUID();

    PaymentIT(Stack stack) {
        this.stack = stack;
        Actors actors = stack.actors();
        operator = actors.operator();
        engine = operator.http();
        partners = actors.partners();
        payer = actors.payer();
        treasurer = actors.officer("bendahara.dpmptsp");
    }

    @BeforeEach
    void aServiceThatHasToBePaid() {
        TinyProcess.deployFile(engine, "uji-bayar");
    }

    @AfterEach
    void thePartnerIsWellAndNothingIsLeftOpen() {
        partners.allWell();
        withdraw();
    }

    @ParameterizedTest
    @CsvSource({"qris, now", "va, now", "qris, twice", "va, replayed"})
    void aBillThatIsPaidMovesTheCaseOnceAndCannotBePaidAgain(String channel, String tell) {
        String bill = start();

        JsonNode told = payer.pay(bill, channel, tell);

        awaitEnd(PAID);
        assertThat(operator.milestones(key)).containsExactly("received", "billed", "paid");
        assertThat(operator.journalLine(key, "billed").path("note").asText())
                .contains(bill, "Rp378.000", "virtual account 99001", "QRIS");
        assertThat(steps()).contains("Event_PembayaranDiberitahukan");
        assertThat(told.get(0).path("status").asInt()).isEqualTo(200);
        assertThat(told.get(0).path("body").asText()).contains(channel.equals("va") ? "2002500" : "2005200");
        assertThat(tell.equals("replayed") ? told.get(1).path("status").asInt() : 409)
                .isEqualTo(409);
        JsonNode other = payer.atPartner(bill);
        assertThat(
                        channel.equals("va")
                                ? other.path("isQrOpen").asBoolean()
                                : other.path("isVaOpen").asBoolean())
                .as("the other way to pay")
                .isFalse();
    }

    @Test
    void aPaymentOfWhichNobodyTellsIsFoundByAsking() {
        String bill = start();
        payer.pay(bill, "qris", "never");

        awaitEnd(PAID);
        assertThat(operator.milestones(key)).containsExactly("received", "billed", "paid");
        assertThatNoNoticeIsKeptOf(bill);
    }

    @ParameterizedTest
    @ValueSource(strings = {"flipped", "unsigned"})
    void aNoticeThatIsNotThePartnersIsRefusedAndMovesNothing(String tell) {
        String bill = start();

        JsonNode told = payer.pay(bill, "qris", tell).get(0);

        assertThat(told.path("status").asInt()).isIn(400, 401);
        assertThat(told.path("body").asText()).contains(tell.equals("flipped") ? "4015200" : "4005202");
        awaitEnd(PAID); // by asking, since the money did come
        assertThatNoNoticeIsKeptOf(bill);
    }

    @Test
    void anotherAmountIsTheTreasurersWorkAndTheCaseGoesOnWaiting() {
        String bill = start();

        payer.pay(bill, "qris", "now", Map.of("amount", 377_999));

        JsonNode task = awaitMoneyTask();
        assertThat(variable(task)).contains("Jumlah yang dibayar tidak sama", "Rp377.999", "Rp378.000", bill);
        assertThat(operator.processes(key)).contains("uji-bayar ACTIVE");
        assertThat(operator.milestones(key)).doesNotContain("paid");
    }

    @Test
    void aBillThatIsNotPaidIsClosedAtItsLimitAndMoneyThatComesLaterIsTheTreasurersWork() {
        String bill = start();
        letTheLimitPass();
        awaitEnd(PAID);
        assertThat(operator.milestones(key)).containsExactly("received", "billed", "voided");
        assertThat(payer.atPartner(bill).path("isQrOpen").asBoolean()).isFalse();
        assertThat(payer.atPartner(bill).path("isVaOpen").asBoolean()).isFalse();

        payer.pay(bill, "va", "now");

        JsonNode task = awaitMoneyTask();
        assertThat(variable(task)).contains("Dibayar setelah batas bayar", "Virtual account", "dibatalkan", key);
        assertThat(operator.milestones(key)).containsExactly("received", "billed", "voided");
        treasurer.claim(task).expect(204);
        treasurer
                .complete(task, Map.of("tindakLanjutUang", "dikembalikan", "catatanUang", "Bukti 99/STS/2026"))
                .expect(200, 204);
        await("the end of the work")
                .untilAsserted(() -> assertThat(operator.processes(moneyKey(task)))
                        .containsExactly("pembayaran-bermasalah COMPLETED"));
    }

    @Test
    void whatWasPaidInTimeIsPaidEvenIfItIsLearntAtTheLimit() {
        String bill = start();
        partners.set("fintech", "down");
        payer.pay(bill, "qris", "never");
        letTheLimitPass();
        partners.allWell();

        awaitEnd(PAID);
        assertThat(operator.milestones(key)).containsExactly("received", "billed", "paid");
    }

    @Test
    void moneyThatComesTwiceIsTheTreasurersWorkAndTheCaseMovesOnce() {
        String bill = start();
        payer.pay(bill, "qris", "now");
        awaitEnd(PAID);

        payer.pay(bill, "va", "now");

        assertThat(variable(awaitMoneyTask())).contains("sudah lunas dan dibayar sekali lagi");
        assertThat(operator.milestones(key)).containsExactly("received", "billed", "paid");
    }

    @Test
    void aLostAnswerMeansANewNumberAfterTheOldOneIsCancelled() {
        payer.quirk("lost-47", 1);

        String bill = start();

        List<JsonNode> bills = payer.bills(key);
        assertThat(bills).extracting(one -> one.path("state").asText()).containsExactlyInAnyOrder("cancelled", "open");
        String lost = bills.stream()
                .map(one -> one.path("number").asText())
                .filter(number -> !number.equals(bill))
                .findFirst()
                .orElseThrow();
        assertThat(payer.atPartner(lost).path("isQrOpen").asBoolean()).isFalse();
        payer.pay(bill, "qris", "now");
        awaitEnd(PAID);
        assertThat(operator.milestones(key)).containsExactly("received", "billed", "paid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lost-27", "conflict-27", "conflict-51", "stale-token"})
    void otherTroubleOfThePartnerDelaysTheBillAndMakesNoSecondOne(String quirk) {
        payer.quirk(quirk, 1);

        String bill = start();
        payer.pay(bill, "va", "now");

        awaitEnd(PAID);
        assertThat(operator.milestones(key)).containsExactly("received", "billed", "paid");
    }

    @Test
    void aCodeOverAnotherAmountIsShownToNobody() {
        payer.quirk("wrong-qr", 1);
        apply();

        JsonNode incident = operator.waitForIncident(key);

        assertThat(incident.path("incidentMessage").asText())
                .contains("QRIS yang tidak sesuai tagihan: jumlahnya lain");
        operator.raiseRetries(incident);
        payer.pay(payer.waitForBill(key), "qris", "now");
        awaitEnd(PAID);
    }

    @Test
    void theBillOfACaseThatIsWithdrawnIsClosedAtThePartner() {
        String bill = start();

        withdraw();

        await("the end of bill " + bill).untilAsserted(() -> {
            assertThat(payer.bills(key).get(0).path("state").asText()).isEqualTo("cancelled");
            assertThat(payer.atPartner(bill).path("isQrOpen").asBoolean()).isFalse();
            assertThat(payer.atPartner(bill).path("isVaOpen").asBoolean()).isFalse();
        });
    }

    private void assertThatNoNoticeIsKeptOf(String bill) {
        assertThat(stack.tables().with(bill)).isNotEmpty().noneMatch(table -> table.contains("payment_notice"));
    }

    private String start() {
        apply();
        return payer.waitForBill(key);
    }

    private void apply() {
        Map<String, Object> application = Map.of(
                "businessKey", key, "service", "uji-bayar", "permohonan", Map.of("idIzin", key), "document", Map.of());
        engine.post("/api/applications", Map.of("applications", List.of(application)))
                .expect(200);
    }

    private void withdraw() {
        engine.post("/api/applications/" + key + "/messages", Map.of("messages", List.of("oss-pencabutan")));
    }

    private void awaitEnd(String end) {
        await("the end of " + key)
                .untilAsserted(() -> assertThat(operator.processes(key)).contains(end));
    }

    /**
     * Days pass: the timer that stands for them is due now. Asking the partner meanwhile takes the timer away and brings it
     * anew, and the new one has to be told again.
     */
    private void letTheLimitPass() {
        await("the limit of " + key).until(() -> {
            limits().forEach(this::makeDue);
            return steps().contains("Event_BatasBayarLewat");
        });
    }

    private void makeDue(String timer) {
        String yesterday = Instant.now()
                .minus(1, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        engine.put("/engine-rest/job/" + timer + "/duedate", Map.of("duedate", yesterday.replace("Z", ".000+0000")));
    }

    private List<String> limits() {
        String called = operator.history(key).stream()
                .filter(instance ->
                        instance.path("processDefinitionKey").asText().equals("pembayaran"))
                .map(Officer::id)
                .findFirst()
                .orElseThrow();
        return list("/engine-rest/job?timers=true&activityId=Event_BatasBayarLewat&processInstanceId=" + called)
                .stream()
                .map(Officer::id)
                .toList();
    }

    /** What the called process has passed. */
    private List<String> steps() {
        return operator.history(key).stream()
                .flatMap(instance -> list("/engine-rest/history/activity-instance?canceled=false&processInstanceId="
                                + Officer.id(instance))
                        .stream())
                .map(step -> step.path("activityId").asText())
                .toList();
    }

    private JsonNode awaitMoneyTask() {
        await("money of " + key + " for the treasurer").until(() -> moneyTasks().size() == 1);
        return moneyTasks().get(0);
    }

    private List<JsonNode> moneyTasks() {
        JsonNode tasks = treasurer
                .http()
                .get("/engine-rest/task?processInstanceBusinessKeyLike=" + key + "/uang-%25")
                .expect(200)
                .json();
        return StreamSupport.stream(tasks.spliterator(), false).toList();
    }

    private String variable(JsonNode task) {
        return treasurer
                .http()
                .get("/engine-rest/task/" + Officer.id(task) + "/variables/uangMasuk?deserializeValue=false")
                .expect(200)
                .json()
                .path("value")
                .asText();
    }

    private String moneyKey(JsonNode task) {
        return engine.get("/engine-rest/history/process-instance/"
                        + task.path("processInstanceId").asText())
                .expect(200)
                .json()
                .path("businessKey")
                .asText();
    }

    private List<JsonNode> list(String path) {
        return StreamSupport.stream(engine.get(path).expect(200).json().spliterator(), false)
                .toList();
    }
}
