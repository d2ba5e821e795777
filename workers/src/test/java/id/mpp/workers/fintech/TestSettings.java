package id.mpp.workers.fintech;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings of the tests, with keys made for this run. */
final class TestSettings {

    static final KeyPair OURS = pair();
    static final KeyPair PARTNER = pair();

    private TestSettings() {}

    static FintechProperties at(URI partner, String... more) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "mpp.fintech.base-url",
                partner.toString(),
                "mpp.fintech.client-id",
                "MPPDEMO-CLIENT",
                "mpp.fintech.client-secret",
                "demo-client-secret",
                "mpp.fintech.private-key",
                pem("PRIVATE KEY", OURS.getPrivate()),
                "mpp.fintech.partner-public-key",
                pem("PUBLIC KEY", PARTNER.getPublic()),
                "mpp.fintech.partner-id",
                "MPPDEMO",
                "mpp.fintech.merchant-id",
                "MPPDEMO00000001",
                "mpp.fintech.partner-service-id",
                "99001",
                "mpp.fintech.connect-timeout",
                Duration.ofSeconds(2),
                "mpp.fintech.read-timeout",
                Duration.ofSeconds(5)));
        for (int i = 0; i < more.length; i += 2) {
            settings.put("mpp.fintech." + more[i], more[i + 1]);
        }
        return new Binder(new MapConfigurationPropertySource(settings))
                .bind("mpp.fintech", FintechProperties.class)
                .get();
    }

    static String pem(String kind, Key key) {
        return "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder().encodeToString(key.getEncoded())
                + "\n-----END " + kind + "-----";
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
