package id.mpp.engine.payments;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.Caller;
import id.mpp.engine.RunningEngine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tests of bills, money and notices share: a case that needs a bill, and the worker of the payment partner. */
abstract class BilledCase {

    /** A QRIS code as the partner gives it: dynamic, fictitious. */
    static final String QR =
            "00020101021226690017ID.CO.EXAMPLE.WWW01189360099900000000170215MPPDEMO000000010303UMI51440014ID.CO.QRIS.WWW0215ID1020000000017"
                    + "0303UMI52049399530336054061500005802ID5916MPP DIGITAL DEMO6010KAB CONTOH61051234562170113SKR202600012363048725";

    static final String MESSAGE = "uang-diberitahukan";

    final RunningEngine engine;
    final JdbcClient jdbc;
    String key;
    String bill;

    BilledCase(RunningEngine engine, JdbcClient jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aCaseThatNeedsABill() {
        key = engine.start("layanan-tagihan");
    }

    void openBill() {
        String task = fetch("fintech-terbitkan-tagihan");
        bill = number(order(task, Map.of()));
        open();
        complete(task);
    }

    void open() {
        worker().put("/api/bills/" + bill + "/codes", Map.of("qrReference", "R1", "qr", QR, "vaNumber", "991"))
                .expect(200);
    }

    Answer order(String task, Map<String, Object> other) {
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

    static String number(Answer ordered) {
        return ordered.expect(200).json().at("/bill/number").asText();
    }

    JsonNode find() {
        return worker().get("/api/bills/" + bill).expect(200).json();
    }

    Answer settle(String reference, String amount, Instant paidAt) {
        return worker().post("/api/payments", money(reference, amount, paidAt));
    }

    static String outcome(Answer settled) {
        return settled.expect(200).json().get("outcome").asText();
    }

    Instant limit() {
        return OffsetDateTime.parse(find().get("payUntil").asText()).toInstant();
    }

    Map<String, Object> money(String reference, String amount, Instant paidAt) {
        return Map.of(
                "channel", "qris", "reference", reference, "bill", bill, "amount", amount, "paidAt", paidAt.toString());
    }

    Answer tell(String number) {
        return tell(number, (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", ""));
    }

    /** The seal stands for what the partner signed. */
    Answer tell(String number, String seal) {
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
                                "0".repeat(64),
                                "seal",
                                seal,
                                "content",
                                Map.of("latestTransactionStatus", "00")));
    }

    static String reference() {
        return String.valueOf(UUID.randomUUID().getMostSignificantBits() >>> 1);
    }

    String fetch(String topic) {
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

    void complete(String task) {
        worker().post("/engine-rest/external-task/" + task + "/complete", Map.of("workerId", "uji"))
                .expect(204);
    }

    int at(String step) {
        return engine.as("admin")
                .get("/engine-rest/history/activity-instance?unfinished=true&activityId=" + step + "&processInstanceId="
                        + instance())
                .expect(200)
                .json()
                .size();
    }

    String instance() {
        return engine.as("admin")
                .get(
                        "/engine-rest/history/process-instance?processDefinitionKey=layanan-tagihan&processInstanceBusinessKey="
                                + key)
                .expect(200)
                .each("id")
                .get(0);
    }

    long moneyTasks() {
        return engine.as("bendahara.dpmptsp")
                .get("/engine-rest/task/count?processInstanceBusinessKeyLike=" + key + "/uang-%25")
                .expect(200)
                .json()
                .get("count")
                .longValue();
    }

    Caller worker() {
        return engine.as("worker.fintech");
    }
}
