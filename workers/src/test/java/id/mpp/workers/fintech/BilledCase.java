package id.mpp.workers.fintech;

import id.mpp.workers.fake.FakeEngine;
import id.mpp.workers.fake.FakeHttp;
import id.mpp.workers.fake.FakeHttp.Answer;
import id.mpp.workers.fake.FakeHttp.Call;
import id.mpp.workers.kit.Job;
import id.mpp.workers.kit.engine.TestEngineApi;
import id.mpp.workers.kit.partner.TestPartners;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of bills share: a partner and an engine over HTTP that answer what a test wants. */
abstract class BilledCase {

    static final String NUMBER = "SKR2026000123";
    static final Job JOB = new Job("I-99", "fintech-terbitkan-tagihan", "pembayaran", "T-1");
    static final BillOrder ORDER = new BillOrder("Retribusi", "150000", 3L, "hari-kerja");
    static final String GENERATE = "/v1.0/qr/qr-mpm-generate";
    static final String QUERY = "/v1.0/qr/qr-mpm-query";
    static final String CANCEL = "/v1.0/qr/qr-mpm-cancel";
    static final String REPORT = "/v1.0/transfer-va/report";
    static final String CREATE = "/v1.0/transfer-va/create-va";
    static final String UNPAID = "{\"responseCode\":\"2005100\",\"latestTransactionStatus\":\"01\"}";
    static final String PAID =
            "{\"responseCode\":\"2005100\",\"latestTransactionStatus\":\"00\",\"originalReferenceNo\":\"R-9\","
                    + "\"paidTime\":\"2026-03-02T09:15:30+07:00\",\"amount\":{\"value\":\"150000.00\",\"currency\":\"IDR\"}}";

    final FakeHttp http = new FakeHttp();
    final FakeEngine engine = new FakeEngine();
    final Map<String, Function<Call, Answer>> answers = new ConcurrentHashMap<>();
    final AtomicInteger tokens = new AtomicInteger();
    Instant now = Instant.parse("2026-03-02T03:00:00Z");

    @BeforeEach
    void thePartnerIsWell() {
        http.answer(call -> answers.get(call.path()).apply(call));
        answers.put(
                "/v1.0/access-token/b2b",
                call -> Answer.json(
                        200,
                        "{\"responseCode\":\"2007300\",\"accessToken\":\"token-" + tokens.incrementAndGet()
                                + "\",\"expiresIn\":\"900\"}"));
        say(
                GENERATE,
                200,
                "{\"responseCode\":\"2004700\",\"referenceNo\":\"R-1\",\"qrContent\":\"" + QrisPayloadTest.DYNAMIC
                        + "\"}");
        say(QUERY, 200, UNPAID);
        say(CANCEL, 200, "{\"responseCode\":\"2007700\"}");
        say(CREATE, 200, "{\"responseCode\":\"2002700\"}");
        say("/v1.0/transfer-va/status", 404, "{\"responseCode\":\"4042612\"}");
        say("/v1.0/transfer-va/delete-va", 200, "{\"responseCode\":\"2003100\"}");
        ordered(true);
        state("open");
        engine.on("PUT /api/bills/" + NUMBER + "/codes", 200, bill("open"));
        engine.on("POST /api/bills/" + NUMBER + "/cancellation", 200, bill("cancelled"));
        engine.on("POST /api/payments", 200, "{\"outcome\":\"accepted\"}");
    }

    @AfterEach
    void stop() {
        http.close();
        engine.close();
    }

    Billing billing() {
        return new Billing(partner(), register());
    }

    Issuing issuing() {
        return new Issuing(settings(), partner(), register(), billing(), clock());
    }

    FintechProperties settings() {
        return TestSettings.at(http.uri());
    }

    SnapPartner partner() {
        return new SnapPartner(settings(), new Snap(settings(), new Keys(settings()), TestPartners.open(), clock()));
    }

    Register register() {
        return new Register(TestEngineApi.at(engine));
    }

    /** Shows what a test has set, also when it is set anew. */
    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    void say(String path, int status, String body) {
        answers.put(path, call -> Answer.json(status, body));
    }

    void ordered(boolean isNew) {
        engine.on("POST /api/bills", 200, "{\"isNew\":" + isNew + ",\"bill\":" + bill("ordered") + "}");
    }

    /** One after the other; the last for good. */
    void state(String... states) {
        AtomicInteger asked = new AtomicInteger();
        engine.on(
                "GET /api/bills/" + NUMBER,
                call -> Answer.json(200, bill(states[Math.min(asked.getAndIncrement(), states.length - 1)])));
    }

    static String bill(String state) {
        boolean isOrdered = state.equals("ordered");
        return "{\"number\":\"" + NUMBER
                + "\",\"kind\":\"Retribusi\",\"amount\":\"150000.00\",\"orderedAt\":\"2026-03-02T02:00:00Z\","
                + "\"payUntil\":\"2026-03-05T09:00:00Z\","
                + "\"state\":\"" + state + "\",\"qrReference\":" + (isOrdered ? "null" : "\"R-1\"")
                + ",\"qr\":" + (isOrdered ? "null" : "\"0002\"")
                + ",\"vaNumber\":" + (isOrdered ? "null" : "\"990012026000123\"")
                + ",\"paidAt\":" + (state.equals("paid") ? "\"2026-03-02T02:15:30Z\"" : "null") + "}";
    }

    static String account(String amount) {
        return "{\"responseCode\":\"2003000\",\"virtualAccountData\":{\"trxId\":\"" + NUMBER
                + "\",\"totalAmount\":{\"value\":\"" + amount + "\",\"currency\":\"IDR\"}}}";
    }

    List<Call> calls(String path) {
        return http.calls().stream().filter(call -> call.path().equals(path)).toList();
    }

    Call call(String path) {
        return calls(path).get(0);
    }
}
