package id.mpp.workers.oss;

import id.mpp.workers.kit.Wib;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.TreeSet;

/** Knows OSS by its token SHA1(user + password + NIB + date as Ymd); weak by design, so compared in constant time. */
final class TokenCheck {

    /** The guide names no time zone and clocks differ: around midnight the neighbouring date is good too. */
    private static final Duration AROUND_MIDNIGHT = Duration.ofMinutes(10);

    private final OssProperties.Inbound account;
    private final Clock clock;

    TokenCheck(OssProperties settings, Clock clock) {
        this.account = settings.inbound();
        this.clock = clock;
    }

    boolean isGood(String token, String nib) {
        byte[] given = token.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        boolean good = false;
        for (LocalDate date : dates(clock.instant())) {
            good |= MessageDigest.isEqual(given, token(nib, date).getBytes(StandardCharsets.UTF_8));
        }
        return good;
    }

    private String token(String nib, LocalDate date) {
        String signed = account.username() + account.password() + nib + date.format(DateTimeFormatter.BASIC_ISO_DATE);
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            return HexFormat.of().formatHex(sha1.digest(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }

    private static TreeSet<LocalDate> dates(Instant now) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        dates.add(Wib.date(now));
        dates.add(Wib.date(now.minus(AROUND_MIDNIGHT)));
        dates.add(Wib.date(now.plus(AROUND_MIDNIGHT)));
        return dates;
    }
}
