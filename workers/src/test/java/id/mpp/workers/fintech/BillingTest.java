package id.mpp.workers.fintech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.mpp.workers.fake.FakeEngine;
import id.mpp.workers.fake.FakeHttp;
import id.mpp.workers.fake.FakeHttp.Answer;
import id.mpp.workers.fake.FakeHttp.Call;
import id.mpp.workers.kit.Job;
import id.mpp.workers.kit.NotRetryable;
import id.mpp.workers.kit.NotYet;
import id.mpp.workers.kit.engine.TestEngineApi;
import id.mpp.workers.kit.partner.PartnerUnavailable;
import id.mpp.workers.kit.partner.TestPartners;
import id.mpp.workers.kit.partner.UnexpectedAnswer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the topics do with bills, whatever the partner answers. */
class BillingTest {

    private static final String NUMBER = "SKR2026000123";
    private static final Job JOB = new Job("I-99", "fintech-terbitkan-tagihan", "pembayaran", "T-1");
    private static final BillOrder ORDER = new BillOrder("Retribusi", "150000", 3L, "hari-kerja");
    private static final String GENERATE = "/v1.0/qr/qr-mpm-generate";
    private static final String QUERY = "/v1.0/qr/qr-mpm-query";
    private static final String CREATE = "/v1.0/transfer-va/create-va";
    private static final String UNPAID = "{\"responseCode\":\"2005100\",\"latestTransactionStatus\":\"01\"}";
    private static final String PAID =
            "{\"responseCode\":\"2005100\",\"latestTransactionStatus\":\"00\",\"originalReferenceNo\":\"R-9\","
                    + "\"paidTime\":\"2026-03-02T09:15:30+07:00\",\"amount\":{\"value\":\"150000.00\",\"currency\":\"IDR\"}}";

    private final FakeHttp http = new FakeHttp();
    private final FakeEngine engine = new FakeEngine();
    private final Map<String, Function<Call, Answer>> answers = new ConcurrentHashMap<>();
    private final AtomicInteger tokens = new AtomicInteger();

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
        say("/v1.0/qr/qr-mpm-cancel", 200, "{\"responseCode\":\"2007700\"}");
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

    @Test
    void aNewBillGetsACodeAndAnAccountAndASentence() {
        IssuedBill issued = billing().issue(JOB, ORDER);

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
    void everyCallIsSignedAndCarriesANumberOfItsOwn() {
        billing().issue(JOB, ORDER);

        Call call = call(GENERATE);
        String signed = SnapSignature.symmetric(
                "POST",
                GENERATE,
                "token-1",
                call.body().getBytes(StandardCharsets.UTF_8),
                call.headers().get("x-timestamp"));
        assertThat(call.headers())
                .containsEntry("authorization", "Bearer token-1")
                .containsEntry(
                        "x-signature",
                        SnapSignature.hmac("demo-client-secret", signed, FintechProperties.Encoding.BASE64))
                .containsEntry("x-partner-id", "MPPDEMO");
        assertThat(call.headers().get("x-external-id")).matches("\\d{1,36}");
        assertThat(call(CREATE).headers().get("x-external-id"))
                .isNotEqualTo(call.headers().get("x-external-id"));
        assertThat(SnapSignature.isSigned(
                        TestSettings.OURS.getPublic(),
                        "MPPDEMO-CLIENT|"
                                + call("/v1.0/access-token/b2b").headers().get("x-timestamp"),
                        call("/v1.0/access-token/b2b").headers().get("x-signature")))
                .isTrue();
    }

    @Test
    void aTokenThatIsRefusedIsRenewedOnceAndNotTwice() {
        Function<Call, Answer> good = answers.get(GENERATE);
        answers.put(
                GENERATE,
                call -> call.headers().get("authorization").endsWith("token-1")
                        ? Answer.json(401, "{\"responseCode\":\"4014701\"}")
                        : good.apply(call));
        billing().issue(JOB, ORDER);
        assertThat(tokens).hasValue(2);

        say(GENERATE, 401, "{\"responseCode\":\"4014701\"}");
        assertThatExceptionOfType(NotRetryable.class)
                .isThrownBy(() -> billing().issue(JOB, ORDER))
                .withMessageContaining("menolak kredensial kami");
        assertThat(calls(GENERATE)).hasSize(4);
    }

    @Test
    void whoTriesAgainAsksBeforeHeSends() {
        ordered(false);
        say(QUERY, 404, "{\"responseCode\":\"4045101\"}");

        billing().issue(JOB, ORDER);

        assertThat(http.calls()).extracting(Call::path).containsSubsequence(QUERY, GENERATE, CREATE);
    }

    @Test
    void aCodeThatIsLostWithItsAnswerIsCancelledAndNoSecondOneIsMadeForTheNumber() {
        ordered(false);

        assertThatExceptionOfType(NotYet.class).isThrownBy(() -> billing().issue(JOB, ORDER));

        assertThat(calls(GENERATE)).isEmpty();
        assertThat(calls("/v1.0/qr/qr-mpm-cancel")).hasSize(1);
        assertThat(engine.calls("POST /api/bills/" + NUMBER + "/cancellation")).hasSize(1);
        assertThat(engine.calls("PUT /api/bills")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4094701", "4094700"})
    void aNumberThatIsKnownAlreadyIsNeverSentAgain(String code) {
        say(GENERATE, 409, "{\"responseCode\":\"" + code + "\"}");

        assertThatExceptionOfType(NotYet.class).isThrownBy(() -> billing().issue(JOB, ORDER));

        assertThat(calls(GENERATE)).hasSize(1);
        assertThat(engine.calls("POST /api/bills/" + NUMBER + "/cancellation")).hasSize(1);
    }

    @Test
    void aConflictOverTheNumberOfTheCallIsTriedAgain() {
        say(GENERATE, 409, "{\"responseCode\":\"4094700\"}");
        say(QUERY, 404, "{\"responseCode\":\"4045101\"}");
        assertThatExceptionOfType(PartnerUnavailable.class)
                .isThrownBy(() -> billing().issue(JOB, ORDER));

        thePartnerIsWell();
        say(CREATE, 409, "{\"responseCode\":\"4092700\"}");
        say("/v1.0/transfer-va/inquiry-va", 404, "{\"responseCode\":\"4043012\"}");
        assertThatExceptionOfType(PartnerUnavailable.class)
                .isThrownBy(() -> billing().issue(JOB, ORDER));
        assertThat(engine.calls("POST /api/bills/" + NUMBER + "/cancellation")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "500, 5004700, PartnerUnavailable",
        "504, 5044700, PartnerUnavailable",
        "429, 4294700, PartnerUnavailable",
        "202, 2024700, PartnerUnavailable",
        "400, 4004702, NotRetryable",
        "403, 4034715, NotRetryable",
        "200, 2005100, UnexpectedAnswer",
        "200, ok, UnexpectedAnswer"
    })
    void whatTheCodeSaysDecidesWhetherItIsTriedAgain(int status, String code, String failure) {
        say(GENERATE, status, "{\"responseCode\":\"" + code + "\"}");

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> billing().issue(JOB, ORDER))
                .satisfies(e -> assertThat(e.getClass().getSimpleName()).isEqualTo(failure))
                .withMessageNotContaining("MPPDEMO");
        assertThat(engine.calls("PUT /api/bills")).isEmpty();
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
                    .isThrownBy(() -> billing().issue(JOB, ORDER))
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
        billing().issue(JOB, ORDER);

        say("/v1.0/transfer-va/inquiry-va", 200, account("999.00"));
        assertThatExceptionOfType(UnexpectedAnswer.class)
                .isThrownBy(() -> billing().issue(JOB, ORDER));
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
                .isThrownBy(() -> billing().issue(JOB, new BillOrder("Retribusi", amount, days, unit)))
                .withMessageStartingWith("Tagihan tidak dapat diterbitkan");
        assertThat(engine.http().calls()).isEmpty();
    }

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
        say("/v1.0/qr/qr-mpm-cancel", 500, "{}");

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
        assertThat(http.calls()).extracting(Call::path).containsSubsequence(QUERY, "/v1.0/qr/qr-mpm-cancel", QUERY);
    }

    @Test
    void aBillIsNotCancelledHereBeforeItIsClosedThere() {
        say("/v1.0/transfer-va/delete-va", 504, "{\"responseCode\":\"5043100\"}");

        assertThatExceptionOfType(PartnerUnavailable.class)
                .isThrownBy(() -> billing().cancel(JOB, new BillKey(NUMBER)));

        assertThat(engine.calls("POST /api/bills/" + NUMBER + "/cancellation")).isEmpty();
    }

    @Test
    void anUnknownBillIsAnIncident() {
        engine.on("GET /api/bills/" + NUMBER, 404, "{}");

        assertThatExceptionOfType(NotRetryable.class).isThrownBy(() -> billing().check(JOB, new BillKey(NUMBER)));
    }

    @Test
    void aPaymentThatThePartnerNoLongerKnowsIsDoubtedAndItsReportIsSettled() {
        engine.on("GET /api/bills/recent", 200, "[" + bill("paid") + "]");
        engine.on("POST /api/bills/" + NUMBER + "/doubt", 204, "");
        say(
                "/v1.0/transfer-va/report",
                200,
                "{\"responseCode\":\"2003500\",\"virtualAccountData\":[{\"trxId\":\"SKR99\",\"paymentFlagStatus\":\"00\","
                        + "\"paymentRequestId\":\"P-7\",\"paidAmount\":{\"value\":\"5.00\"},\"trxDateTime\":\"2026-03-01T10:00:00+07:00\"}]}");
        DailyComparison comparison = new DailyComparison(settings(), partner(), register(), clock());

        comparison.look();
        comparison.look();

        assertThat(engine.calls("POST /api/bills/" + NUMBER + "/doubt")).hasSize(1);
        assertThat(engine.calls("POST /api/payments").get(0).json().path("bill").asText())
                .isEqualTo("SKR99");
        say(QUERY, 200, PAID);
        new DailyComparison(settings(), partner(), register(), clock()).look();
        assertThat(engine.calls("POST /api/bills/" + NUMBER + "/doubt")).hasSize(1);
    }

    private Billing billing() {
        return new Billing(settings(), partner(), register());
    }

    private FintechProperties settings() {
        return TestSettings.at(http.uri());
    }

    private SnapPartner partner() {
        return new SnapPartner(settings(), new Snap(settings(), new Keys(settings()), TestPartners.open(), clock()));
    }

    private Register register() {
        return new Register(TestEngineApi.at(engine));
    }

    private static Clock clock() {
        return Clock.fixed(Instant.parse("2026-03-02T03:00:00Z"), ZoneOffset.UTC);
    }

    private void say(String path, int status, String body) {
        answers.put(path, call -> Answer.json(status, body));
    }

    private void ordered(boolean isNew) {
        engine.on("POST /api/bills", 200, "{\"isNew\":" + isNew + ",\"bill\":" + bill("ordered") + "}");
    }

    /** One after the other; the last for good. */
    private void state(String... states) {
        AtomicInteger asked = new AtomicInteger();
        engine.on(
                "GET /api/bills/" + NUMBER,
                call -> Answer.json(200, bill(states[Math.min(asked.getAndIncrement(), states.length - 1)])));
    }

    private static String bill(String state) {
        boolean isOrdered = state.equals("ordered");
        return "{\"number\":\"" + NUMBER
                + "\",\"kind\":\"Retribusi\",\"amount\":\"150000.00\",\"payUntil\":\"2026-03-05T09:00:00Z\","
                + "\"state\":\"" + state + "\",\"qrReference\":" + (isOrdered ? "null" : "\"R-1\"")
                + ",\"qr\":" + (isOrdered ? "null" : "\"0002\"")
                + ",\"vaNumber\":" + (isOrdered ? "null" : "\"990012026000123\"")
                + ",\"paidAt\":" + (state.equals("paid") ? "\"2026-03-02T02:15:30Z\"" : "null") + "}";
    }

    private static String account(String amount) {
        return "{\"responseCode\":\"2003000\",\"virtualAccountData\":{\"trxId\":\"" + NUMBER
                + "\",\"totalAmount\":{\"value\":\"" + amount + "\",\"currency\":\"IDR\"}}}";
    }

    private List<Call> calls(String path) {
        return http.calls().stream().filter(call -> call.path().equals(path)).toList();
    }

    private Call call(String path) {
        return calls(path).get(0);
    }
}
