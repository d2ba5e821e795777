package id.mpp.workers.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Western Indonesian time, in which OSS and the payment partner mean dates wherever the MPP is. */
public final class Wib {

    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private static final DateTimeFormatter FOR_OSS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private Wib() {}

    public static LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    /** {@code 2026-11-24 10:15:00}, the guide's format (its declared length of 18 is a slip). */
    public static String forOss(Instant at) {
        return FOR_OSS.format(at.atZone(ZONE));
    }
}
