package id.mpp.workers.fintech;

import static id.mpp.workers.fintech.SnapSignatureTest.NOTICE;
import static id.mpp.workers.fintech.SnapSignatureTest.NOTICE_SIGNATURE;
import static id.mpp.workers.fintech.SnapSignatureTest.TIME;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mpp.workers.fake.FakeEngine;
import id.mpp.workers.fintech.FintechProperties.Encoding;
import id.mpp.workers.kit.engine.TestEngineApi;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

/** What the partner tells: taken once and only when it is the partner's own. */
class NotifyTest {

    private static final String QRIS = "/v1.0/qr/qr-mpm-notify";
    private static final String KEEP = "POST /api/payment-notices";
    private static final String SPKI =
            "-----BEGIN PUBLIC KEY-----\n" + SnapSignatureTest.PUBLIC + "\n-----END PUBLIC KEY-----";

    private final FakeEngine engine = new FakeEngine();
    private final Map<String, String> headers = new TreeMap<>(Map.of(
            "X-TIMESTAMP",
            TIME,
            "X-SIGNATURE",
            NOTICE_SIGNATURE,
            "X-PARTNER-ID",
            "MITRA",
            "X-EXTERNAL-ID",
            "41807553358950093184162180797837"));
    private Instant now = Instant.parse("2026-03-02T02:16:00Z");

    @BeforeEach
    void theEngineKeepsWhatItDoesNotKnow() {
        engine.on(KEEP, 200, "{\"isNew\":true}");
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void theKnownNoticeIsTakenAndKeptWithoutThePayer() {
        ResponseEntity<Object> answer = qris(NOTICE);

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(code(answer)).isEqualTo("2005200");
        JsonNode kept = engine.calls(KEEP).get(0).json();
        assertThat(kept.path("bill").asText()).isEqualTo("SKR2026000123");
        assertThat(kept.path("day").asText()).isEqualTo("2026-03-02");
        assertThat(kept.path("fingerprint").asText()).startsWith("eab39179");
        assertThat(kept.at("/content/amount/value").asText()).isEqualTo("150000.00");
    }

    @Test
    void nothingAboutThePayerIsKept() {
        String body =
                NOTICE.replace("{\"originalR", "{\"customerNumber\":\"9901234\",\"payerName\":\"Siti\",\"originalR");
        now = Instant.parse("2026-03-02T02:16:00Z");
        sign(body);

        assertThat(code(qris(body, TestSettings.pem("PUBLIC KEY", TestSettings.PARTNER.getPublic()))))
                .isEqualTo("2005200");

        assertThat(engine.calls(KEEP).get(0).body()).doesNotContain("9901234", "Siti");
    }

    @Test
    void aFlippedBitIsRefusedAndKeptNowhere() {
        assertThat(code(qris(NOTICE.replace("150000", "150001")))).isEqualTo("4015200");

        assertThat(engine.calls(KEEP)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "X-SIGNATURE, '', 4005202",
        "X-SIGNATURE, AAAA, 4015200",
        "X-TIMESTAMP, '', 4005202",
        "X-TIMESTAMP, kemarin, 4005201",
        "X-EXTERNAL-ID, '', 4005202",
        "X-EXTERNAL-ID, abc, 4005201"
    })
    void aHeaderThatIsMissingOrWrongIsRefused(String header, String value, String expected) {
        headers.put(header, value);

        assertThat(code(qris(NOTICE))).isEqualTo(expected);
        assertThat(engine.calls(KEEP)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02T02:20:30Z, 2005200", "2026-03-02T02:20:31Z, 4015200", "2026-03-02T02:10:29Z, 4015200"})
    void aNoticeIsGoodForMinutesOnly(Instant moment, String expected) {
        now = moment;

        assertThat(code(qris(NOTICE))).isEqualTo(expected);
    }

    @Test
    void theSameNumberAgainIsAConflict() {
        engine.on(KEEP, 200, "{\"isNew\":false}");

        ResponseEntity<Object> answer = qris(NOTICE);

        assertThat(answer.getStatusCode().value()).isEqualTo(409);
        assertThat(code(answer)).isEqualTo("4095200");
    }

    /** Its X-EXTERNAL-ID is not signed, so that a copy may carry any. */
    @Test
    void aCopyHasTheSameSealWhateverItsNumberAndABlankMakesNoOther() {
        qris(NOTICE);
        headers.put("X-EXTERNAL-ID", "99");
        qris(NOTICE.replace(",", ", "));
        String key = TestSettings.pem("PUBLIC KEY", TestSettings.PARTNER.getPublic());
        sign(NOTICE.replace("150000", "150001"));
        qris(NOTICE.replace("150000", "150001"), key);

        assertThat(engine.calls(KEEP))
                .extracting(call -> call.json().path("seal").asText())
                .satisfies(seals -> {
                    assertThat(seals.get(1)).isEqualTo(seals.get(0)).matches("[0-9a-f]{64}");
                    assertThat(seals.get(2)).isNotEqualTo(seals.get(0));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"SKR 1", "SKR\\n1", "SKR\\u0000", "%s"})
    void aNumberThatIsNoneIsRefused(String bill) {
        String body = NOTICE.replace("SKR2026000123", bill.formatted("9".repeat(65)));
        sign(body);

        assertThat(code(qris(body, TestSettings.pem("PUBLIC KEY", TestSettings.PARTNER.getPublic()))))
                .isEqualTo("4005201");
        assertThat(engine.calls(KEEP)).isEmpty();
    }

    @Test
    void anEngineThatIsAwayIsSaidSoThatThePartnerTellsAgain() {
        engine.on(KEEP, 503, "{}");

        assertThat(code(qris(NOTICE))).isEqualTo("5005200");
    }

    @Test
    void aSignedBodyThatIsNoNoticeIsRefused() {
        sign("[]");
        String key = TestSettings.pem("PUBLIC KEY", TestSettings.PARTNER.getPublic());

        assertThat(code(qris("[]", key))).isEqualTo("4005201");
        sign("{\"latestTransactionStatus\":\"00\"}");
        assertThat(code(qris("{\"latestTransactionStatus\":\"00\"}", key))).isEqualTo("4005202");
    }

    @Test
    void thePaymentFlagOfAVirtualAccountIsAnsweredWithTheAccount() {
        String body =
                "{\"partnerServiceId\":\"   99001\",\"customerNo\":\"2026000123\",\"virtualAccountNo\":\"   990012026000123\","
                        + "\"virtualAccountName\":\"Siti\",\"trxId\":\"SKR2026000123\",\"paymentRequestId\":\"P-1\","
                        + "\"paidAmount\":{\"value\":\"150000.00\",\"currency\":\"IDR\"}}";
        headers.put(
                "X-SIGNATURE",
                SnapSignature.sign(
                        TestSettings.PARTNER.getPrivate(),
                        SnapSignature.asymmetric("POST", "/v1.0/transfer-va/payment", bytes(body), TIME)));

        ResponseEntity<Object> answer = controller(TestSettings.at(URI.create("http://localhost")))
                .virtualAccount(request("/v1.0/transfer-va/payment", body));

        JsonNode said = json(answer);
        assertThat(said.path("responseCode").asText()).isEqualTo("2002500");
        assertThat(said.at("/virtualAccountData/paymentFlagStatus").asText()).isEqualTo("00");
        assertThat(said.at("/virtualAccountData/virtualAccountNo").asText()).isEqualTo("   990012026000123");
        assertThat(engine.calls(KEEP).get(0).json().path("channel").asText()).isEqualTo("va");
    }

    @Test
    void aPartnerThatSignsSymmetricallyFetchesATokenAndItsNoticeIsTaken() {
        FintechProperties settings = symmetric();
        String token = json(token(settings, "MITRA-KEY")).path("accessToken").asText();
        String signed = SnapSignature.symmetric("POST", QRIS, token, bytes(NOTICE), TIME);
        headers.put("Authorization", "Bearer " + token);
        headers.put("X-SIGNATURE", SnapSignature.hmac("rahasia-mitra", signed, Encoding.BASE64));

        assertThat(code(controller(settings).qris(request(QRIS, NOTICE)))).isEqualTo("2005200");
        assertThat(code(controller(settings).qris(request(QRIS, NOTICE.replace("150000", "150001")))))
                .isEqualTo("4015200");
        headers.put("Authorization", "Bearer 9999999999.00");
        assertThat(code(controller(settings).qris(request(QRIS, NOTICE)))).isEqualTo("4015201");
        headers.put("Authorization", "Bearer " + token);
        now = now.plusSeconds(901);
        headers.put("X-TIMESTAMP", SnapTime.of(now));
        assertThat(code(controller(settings).qris(request(QRIS, NOTICE))))
                .as("a token of yesterday")
                .isEqualTo("4015201");
    }

    @Test
    void aTokenIsForThePartnerAlone() {
        assertThat(code(token(symmetric(), "SIAPA"))).isEqualTo("4017300");
        assertThat(code(token(TestSettings.at(URI.create("http://localhost")), "MITRA-KEY")))
                .as("asymmetric signatures are agreed")
                .isEqualTo("4017300");
    }

    private static FintechProperties symmetric() {
        return TestSettings.at(
                URI.create("http://localhost"),
                "inbound.signature",
                "SYMMETRIC",
                "inbound.client-key",
                "MITRA-KEY",
                "inbound.client-secret",
                "rahasia-mitra");
    }

    private ResponseEntity<Object> token(FintechProperties settings, String clientKey) {
        headers.put("X-CLIENT-KEY", clientKey);
        headers.put(
                "X-SIGNATURE",
                SnapSignature.sign(TestSettings.PARTNER.getPrivate(), SnapSignature.ofToken(clientKey, TIME)));
        return controller(settings).token(request("/v1.0/access-token/b2b", "{\"grantType\":\"client_credentials\"}"));
    }

    private void sign(String body) {
        headers.put(
                "X-SIGNATURE",
                SnapSignature.sign(
                        TestSettings.PARTNER.getPrivate(), SnapSignature.asymmetric("POST", QRIS, bytes(body), TIME)));
    }

    private ResponseEntity<Object> qris(String body) {
        return qris(body, SPKI);
    }

    private ResponseEntity<Object> qris(String body, String key) {
        return controller(TestSettings.at(URI.create("http://localhost"), "partner-public-key", key))
                .qris(request(QRIS, body));
    }

    private NotifyController controller(FintechProperties settings) {
        Keys keys = new Keys(settings);
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        PartnerTokens tokens = new PartnerTokens(settings, keys, clock);
        return new NotifyController(
                new PartnerSeal(settings, keys, tokens, clock),
                tokens,
                new NoticeReader(),
                new Register(TestEngineApi.at(engine)),
                settings);
    }

    private MockHttpServletRequest request(String path, String body) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        headers.forEach(request::addHeader);
        request.setContent(bytes(body));
        return request;
    }

    private static String code(ResponseEntity<Object> answer) {
        return json(answer).path("responseCode").asText();
    }

    private static JsonNode json(ResponseEntity<Object> answer) {
        return new ObjectMapper().valueToTree(answer.getBody());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
