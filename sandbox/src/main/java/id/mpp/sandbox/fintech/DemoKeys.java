package id.mpp.sandbox.fintech;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Base64;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Both pairs of keys, made anew at each start. A real partner never sees our private key; here nobody is to keep one in a file. */
@RestController
@RequestMapping(path = "/control/fintech/keys", produces = MediaType.TEXT_PLAIN_VALUE)
class DemoKeys {

    private final KeyPair client = pair();
    private final KeyPair partner = pair();

    PublicKey ofClient() {
        return client.getPublic();
    }

    PrivateKey ofPartner() {
        return partner.getPrivate();
    }

    @GetMapping("/client-private.pem")
    String clientPrivate() {
        return pem("PRIVATE KEY", client.getPrivate());
    }

    @GetMapping("/partner-public.pem")
    String partnerPublic() {
        return pem("PUBLIC KEY", partner.getPublic());
    }

    private static String pem(String kind, Key key) {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n";
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
