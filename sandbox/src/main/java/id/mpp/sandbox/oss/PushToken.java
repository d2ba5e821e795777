package id.mpp.sandbox.oss;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** The token with which OSS signs a push: SHA1(username + password + NIB + date as Ymd). */
@Component
class PushToken {

    private final OssSettings settings;
    private final Clock clock;

    PushToken(OssSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    String of(String nib) {
        String day = LocalDate.now(clock).format(DateTimeFormatter.BASIC_ISO_DATE);
        return sha1(settings.pushUsername() + settings.pushPassword() + nib + day);
    }

    private static String sha1(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
