package id.mpp.sandbox.fintech;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.sandbox.Http;
import id.mpp.sandbox.SandboxTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The payment partner checks who calls, and knows its bills. */
@SandboxTest
class FintechTest {

    private static final String TIME = "2026-03-02T09:15:30+07:00";
    private static final String GENERATE = "/v1.0/qr/qr-mpm-generate";
    private static final String QUERY = "/v1.0/qr/qr-mpm-query";

    @LocalServerPort
    private int port;

    private final String bill = "SKR99" + Math.abs(UUID.randomUUID().getMostSignificantBits());
    private final String order = "{\"partnerReferenceNo\":\"" + bill
            + "\",\"amount\":{\"value\":\"150000.00\",\"currency\":\"IDR\"},\"merchantId\":\"MPPDEMO00000001\"}";
    private final String question = "{\"originalPartnerReferenceNo\":\"" + bill + "\",\"serviceCode\":\"47\"}";
    private Http http;
    private String token;

    @BeforeEach
    void aTokenForWhoHasTheKey() throws GeneralSecurityException {
        http = new Http(port);
        token = token(Signing.sign(key(), "MPPDEMO-CLIENT|" + TIME))
                .json()
                .path("accessToken")
                .asText();
    }

    @AfterEach
    void reset() {
        http.delete("/control");
    }

    @Test
    void noTokenForAnotherSignature() {
        Http.Answer answer = token("AAAA");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(code(answer)).isEqualTo("4017300");
    }

    @Test
    void aCodeCarriesAmountBillAndChecksumAndIsMadeOnce() {
        String content =
                call(GENERATE, order, number()).json().path("qrContent").asText();

        assertThat(content).contains("5406150000", bill).matches(".*6304[0-9A-F]{4}");
        assertThat(new QrCode("SKR2026000123", new BigDecimal("150000")).text()).contains("62170113SKR2026000123");
        assertThat(code(call(GENERATE, order, number()))).isEqualTo("4094701");
    }

    @Test
    void aCallIsTakenOnceAndOnlyWithItsSignature() {
        String number = number();
        assertThat(code(call(QUERY, question, number))).isEqualTo("4045101");

        assertThat(code(call(QUERY, question, number))).isEqualTo("4095100");
        assertThat(code(send(QUERY, question, number(), "AAAA", token))).isEqualTo("4015100");
        assertThat(code(send(QUERY, question, number(), signature(QUERY, question), "other")))
                .isEqualTo("4015101");
    }

    @Test
    void aPaymentIsKnownWhenAsked() {
        call(GENERATE, order, number());
        assertThat(status()).isEqualTo("01");

        pay("never");

        assertThat(status()).isEqualTo("00");
        http.post("/control/fintech/bills/" + bill + "/forget", "");
        assertThat(status()).isEqualTo("01");
    }

    @ParameterizedTest
    @CsvSource({"lost-47, 504, 5044700", "conflict-47, 409, 4094700"})
    void aQuirkHappensSoOftenAndNoMore(String quirk, int status, String code) {
        http.put("/control/fintech/quirks", "{\"" + quirk + "\":1}");

        Http.Answer first = call(GENERATE, order, number());

        assertThat(first.status()).isEqualTo(status);
        assertThat(code(first)).isEqualTo(code);
        assertThat(code(call(QUERY, question, number()))).isEqualTo(quirk.startsWith("lost") ? "2005100" : "4045101");
        assertThat(http.put("/control/fintech/quirks", "{\"rusak\":1}").status())
                .isEqualTo(400);
    }

    private String status() {
        return call(QUERY, question, number())
                .json()
                .path("latestTransactionStatus")
                .asText();
    }

    private void pay(String tell) {
        Http.Answer answer = http.post("/control/fintech/pay", "{\"bill\":\"" + bill + "\",\"tell\":\"" + tell + "\"}");
        assertThat(answer.status()).isEqualTo(200);
    }

    private Http.Answer token(String signature) {
        return http.post(
                "/fintech/v1.0/access-token/b2b",
                "{\"grantType\":\"client_credentials\"}",
                "X-TIMESTAMP",
                TIME,
                "X-CLIENT-KEY",
                "MPPDEMO-CLIENT",
                "X-SIGNATURE",
                signature);
    }

    private PrivateKey key() throws GeneralSecurityException {
        String pem = http.get("/control/fintech/keys/client-private.pem").text();
        byte[] key = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key));
    }

    private Http.Answer call(String path, String body, String number) {
        return send(path, body, number, signature(path, body), token);
    }

    private Http.Answer send(String path, String body, String number, String signature, String bearer) {
        return http.post(
                "/fintech" + path,
                body,
                "Authorization",
                "Bearer " + bearer,
                "X-TIMESTAMP",
                TIME,
                "X-SIGNATURE",
                signature,
                "X-PARTNER-ID",
                "MPPDEMO",
                "X-EXTERNAL-ID",
                number);
    }

    private String signature(String path, String body) {
        String hash = Signing.hash(body.getBytes(StandardCharsets.UTF_8));
        return Signing.hmac("demo-client-secret", String.join(":", "POST", path, token, hash, TIME));
    }

    private static String code(Http.Answer answer) {
        return answer.json().path("responseCode").asText();
    }

    private static String number() {
        return String.valueOf(UUID.randomUUID().getMostSignificantBits() >>> 1);
    }
}
