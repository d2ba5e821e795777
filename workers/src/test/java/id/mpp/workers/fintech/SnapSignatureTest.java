package id.mpp.workers.fintech;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.workers.fintech.FintechProperties.Encoding;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The public vectors of SNAP, and what must not pass. */
class SnapSignatureTest {

    private static final String GENERATE =
            "{\"partnerReferenceNo\":\"2020102900000000000001\",\"amount\":{\"value\":\"12345678.00\",\"currency\":\"IDR\"},"
                    + "\"feeAmount\":{\"value\":\"12345678.00\",\"currency\":\"IDR\"},\"merchantId\":\"00007100010926\","
                    + "\"terminalId\":\"213141251124\",\"validityPeriod\":\"2009-07-03T12:08:56-07:00\"}";
    static final String NOTICE =
            "{\"originalReferenceNo\":\"2026030200000000000001\",\"originalPartnerReferenceNo\":\"SKR2026000123\","
                    + "\"latestTransactionStatus\":\"00\",\"amount\":{\"value\":\"150000.00\",\"currency\":\"IDR\"}}";
    private static final String NOTICE_HASH = "eab391799f15e3ca7606d2300675c88956ea328d9d44d4f1a5504e97ef7f845a";
    static final String TIME = "2026-03-02T09:15:30+07:00";
    static final String PUBLIC =
            "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAlYZHol7aIy19pGQ1SLEmq0muP/wQUap4xudPE7ZspKQQnSh2g4qirgbpZ/QEynXGEwGE"
                    + "EWskeTQUgi3bjW/2LAspUcOuB27SjJ9/KRgOg8zKxS/UA+pG3k6ijN638KYEBCQpYUd+u2WkZLFaU63AvNRdUcrPiZoj0bYfXl7UTuBATQRa"
                    + "CQ1BQAEgrRUsLJ03+B0JaElCjtZqPIEmO9iC/KpMVeqFL8sfJ31D68dFOnWoZc2zwgnkr1alsX8l6bhG806x4SRUWZNz8VRTJFz4d0Y1UN6/"
                    + "MjXHkGwIELTcN8DibiNI/UoMsXmewOfCdD9T37F7SEMSR6XE9yb4eEiI7QIDAQAB";
    private static final String TOKEN_SIGNATURE =
            "Jwvx90U9FyxWiQkh4x+Tv5i6P/Ii+kMtW9qLLj+y6tV+yR6jMUPi3xUx1nICz+LB4zlIGBrrivJH43rvzHbwklQRinf/LQvlhXLB9BJFVM4FjRrj"
                    + "7udAYQI05z84cq/Tbe7ldFd6WpYy9T/qpcqtwiZdYqlUocsMafs0WOUpNWg3lbbsXAcpSvKWPXAFB1hGWc+Vtx14qJeon+xIx5FeHjCP07mx"
                    + "W6AMLh1+wQ+c+gB3OErQtu6Qnedn7v/hWVAfoacDLnV94gKiW8aWR8OAw0JbWqQtqk6oRJEOLEMA4nUcW3ZmKuZ1xZw3IFpqxLNdNUTV+X2f"
                    + "KSUpOR7CATD6bA==";
    static final String NOTICE_SIGNATURE =
            "BAqVjahsyGggTNtbVw3DIzLfX0q160RodhOTGBtJn9eU0JQHqXpP423d2MoOVgOWLxVEt5PGmEBE464eUZb6bDilbpkfvyGn6ERxTgzfDL7NdiP0"
                    + "3UIiBYHOwjCBRtt3P9Fnd1BvB4uxhrbPInm7yUMPvNThAJjBYqiM/FoWxh62xSTObssuHZgIw3q7GSWmkcS6PtqdCnvaEjs3ri0psicYcI2c"
                    + "NdogLLUwHP1cfaU+exdYSDkm0mj22mNkiQNT/XJHCksV84iogIQw0eLuXTz8s7QZT1oXVfCmBhfvvsorbCsZ9OYnoAK9Q82HNy4/kDfgaF7M"
                    + "xy+EWgdKGNg0Mw==";

    @Test
    void theCallOfAnotherClientVerifiesInBothEncodings() {
        String text = SnapSignature.symmetric(
                "POST", "/v1.0/qr/qr-mpm-generate", "myaccesstoken", bytes(GENERATE), "2024-03-05T10:37:16.196Z");

        assertThat(SnapSignature.hash(bytes(GENERATE)))
                .isEqualTo("01463f60dbb6ca538581579dd95b31c8ba9fc6600eca750e4d8460ca4e402111");
        assertThat(SnapSignature.hmac("myclientsecret", text, Encoding.BASE64))
                .isEqualTo("wmzT7yjg1SxxCsxNsFgCR9SYXiZGGbceF6fV8xe97sAMHxZ+7OEBMIBmvb6Sj6GcksGp3iv77DiomgSbcST3XQ==");
        assertThat(SnapSignature.hmac("myclientsecret", text, Encoding.HEX))
                .isEqualTo(
                        "c26cd3ef28e0d52c710acc4db0580247d4985e264619b71e17a7d5f317bdeec00c1f167eece101308066bdbe928fa19c"
                                + "92c1a9de2bfbec38a89a049b7124f75d");
    }

    @Test
    void aNoticeSignedByTheSharedSecretVerifies() {
        String text =
                SnapSignature.symmetric("POST", "/v1.0/qr/qr-mpm-notify", "demo-access-token", bytes(NOTICE), TIME);

        assertThat(SnapSignature.hash(bytes(NOTICE))).isEqualTo(NOTICE_HASH);
        assertThat(SnapSignature.isHmac(
                        "demo-client-secret",
                        text,
                        Encoding.BASE64,
                        "MXcreLaqVw95SxUZw/6lgwBuysCoCLR3ASvvQ6b0NLnlC2l4LinHf9zOpjT+sXUfyo0YDYtn1tZEnYDZ4KJCyA=="))
                .isTrue();
        assertThat(SnapSignature.isHmac("another-secret", text, Encoding.BASE64, hmac(text)))
                .isFalse();
    }

    @Test
    void aTokenAndANoticeSignedByAPrivateKeyVerify() throws GeneralSecurityException {
        assertThat(SnapSignature.isSigned(partner(), SnapSignature.ofToken("MPPDEMO-CLIENT", TIME), TOKEN_SIGNATURE))
                .isTrue();
        assertThat(SnapSignature.isSigned(partner(), ofNotice(bytes(NOTICE)), NOTICE_SIGNATURE))
                .isTrue();
    }

    @Test
    void blanksBetweenThePartsChangeNothingAndBlanksInATextDo() throws GeneralSecurityException {
        String spread = NOTICE.replace(",", " ,\r\n\t").replace(":{", " : {");

        assertThat(SnapSignature.isSigned(partner(), ofNotice(bytes(spread)), NOTICE_SIGNATURE))
                .isTrue();
        assertThat(SnapSignature.isSigned(
                        partner(),
                        ofNotice(bytes(NOTICE.replace("SKR2026000123", "SKR2026000123 "))),
                        NOTICE_SIGNATURE))
                .isFalse();
        assertThat(new String(
                        MinifiedJson.of(bytes("{ \"a b\" : \"c \\\" d\" , \"e\\\\\" : 1 }")), StandardCharsets.UTF_8))
                .isEqualTo("{\"a b\":\"c \\\" d\",\"e\\\\\":1}");
    }

    @Test
    void oneFlippedBitAnywhereInTheBodyOrTheSignatureFails() throws GeneralSecurityException {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] body = flip(bytes(NOTICE), random);
            byte[] signature = flip(Base64.getDecoder().decode(NOTICE_SIGNATURE), random);

            assertThat(SnapSignature.isSigned(partner(), ofNotice(body), NOTICE_SIGNATURE))
                    .isFalse();
            assertThat(SnapSignature.isSigned(
                            partner(),
                            ofNotice(bytes(NOTICE)),
                            Base64.getEncoder().encodeToString(signature)))
                    .isFalse();
        }
    }

    @Test
    void whatIsNoSignatureAtAllFails() throws GeneralSecurityException {
        for (String signature : new String[] {"", "!!", "AAAA", NOTICE_SIGNATURE.substring(4)}) {
            assertThat(SnapSignature.isSigned(partner(), ofNotice(bytes(NOTICE)), signature))
                    .isFalse();
        }
    }

    @Test
    void whatWeSignAnybodyWithOurPublicKeyCanVerify() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair ours = generator.generateKeyPair();

        String signature = SnapSignature.sign(ours.getPrivate(), "MPPDEMO-CLIENT|" + TIME);

        assertThat(SnapSignature.isSigned(ours.getPublic(), "MPPDEMO-CLIENT|" + TIME, signature))
                .isTrue();
        assertThat(SnapSignature.isSigned(partner(), "MPPDEMO-CLIENT|" + TIME, signature))
                .isFalse();
    }

    @Test
    void anEmptyBodyHasTheHashOfNothing() {
        assertThat(SnapSignature.hash(new byte[0]))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    private static String ofNotice(byte[] body) {
        return SnapSignature.asymmetric("POST", "/v1.0/qr/qr-mpm-notify", body, TIME);
    }

    private static String hmac(String text) {
        return SnapSignature.hmac("demo-client-secret", text, Encoding.BASE64);
    }

    private static PublicKey partner() throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(PUBLIC)));
    }

    /** A bit that is not the difference between one blank and another. */
    private static byte[] flip(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
