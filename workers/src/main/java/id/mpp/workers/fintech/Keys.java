package id.mpp.workers.fintech;

import static id.mpp.workers.fintech.FintechProperties.PARTNER;

import id.mpp.workers.kit.NotRetryable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Locale;
import org.springframework.core.io.DefaultResourceLoader;

/** Our private key and the partner's public one; read at each use, so that a new file needs no restart. */
final class Keys {

    private static final String PEM = "-----BEGIN";

    private final DefaultResourceLoader files = new DefaultResourceLoader();
    private final FintechProperties settings;

    Keys(FintechProperties settings) {
        this.settings = settings;
    }

    PrivateKey ours() {
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes(settings.privateKey())));
        } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
            throw unreadable("mpp.fintech.private-key", "PKCS#8");
        }
    }

    PublicKey ofPartner() {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new X509EncodedKeySpec(bytes(settings.partnerPublicKey())));
        } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
            throw unreadable("mpp.fintech.partner-public-key", "SPKI");
        }
    }

    private byte[] bytes(String textOrPlace) throws IOException {
        String pem = textOrPlace.contains(PEM)
                ? textOrPlace
                : files.getResource(textOrPlace).getContentAsString(StandardCharsets.UTF_8);
        return Base64.getMimeDecoder()
                .decode(pem.replaceAll("-----(BEGIN|END)[A-Z ]+-----", "").strip());
    }

    /** Neither the text nor the reason is said: both could give the key away. */
    private static NotRetryable unreadable(String setting, String format) {
        return new NotRetryable(
                "Kunci untuk " + PARTNER.toLowerCase(Locale.ROOT) + " tidak dapat dibaca",
                "Periksa " + setting + ": teks PEM " + format + " atau letak berkasnya");
    }
}
