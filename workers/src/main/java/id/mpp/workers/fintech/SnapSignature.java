package id.mpp.workers.fintech;

import id.mpp.workers.fintech.FintechProperties.Encoding;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signatures of SNAP: SHA256withRSA, and HMAC-SHA512 where there is a token. */
final class SnapSignature {

    private static final String RSA = "SHA256withRSA";
    private static final String HMAC = "HmacSHA512";

    private SnapSignature() {}

    /** What is signed for a token. */
    static String ofToken(String clientId, String timestamp) {
        return clientId + "|" + timestamp;
    }

    /** What is signed by a private key: no token is needed. */
    static String asymmetric(String method, String url, byte[] body, String timestamp) {
        return String.join(":", method, url, hash(body), timestamp);
    }

    /** What is signed by the shared secret. */
    static String symmetric(String method, String url, String token, byte[] body, String timestamp) {
        return String.join(":", method, url, token, hash(body), timestamp);
    }

    /** SHA-256 of the minified body, in lower-case hex. */
    static String hash(byte[] body) {
        return sha256(MinifiedJson.of(body));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String hmac(String secret, String text, Encoding encoding) {
        byte[] signed = mac(secret, text);
        return encoding == Encoding.HEX
                ? HexFormat.of().formatHex(signed)
                : Base64.getEncoder().encodeToString(signed);
    }

    /** Compares in constant time. */
    static boolean isHmac(String secret, String text, Encoding encoding, String signature) {
        String given = encoding == Encoding.HEX ? signature.toLowerCase(Locale.ROOT) : signature;
        return MessageDigest.isEqual(bytes(hmac(secret, text, encoding)), bytes(given));
    }

    static String sign(PrivateKey key, String text) {
        try {
            Signature signature = Signature.getInstance(RSA);
            signature.initSign(key);
            signature.update(bytes(text));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the private key cannot sign", e);
        }
    }

    /** False for whatever is not this key's signature of this text, well-formed or not. */
    static boolean isSigned(PublicKey key, String text, String signature) {
        try {
            Signature check = Signature.getInstance(RSA);
            check.initVerify(key);
            check.update(bytes(text));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] mac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(bytes(secret), HMAC));
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
