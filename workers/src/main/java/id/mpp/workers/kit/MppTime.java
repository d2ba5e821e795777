package id.mpp.workers.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as people at the MPP read them, in its own zone. What OSS and the payment partner fix is in {@link Wib}. */
public final class MppTime {

    private static final DateTimeFormatter FOR_OFFICERS =
            DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm z", Locale.forLanguageTag("id-ID"));

    private MppTime() {}

    public static LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, ZoneId.systemDefault());
    }

    /** {@code 24-11-2026 10:15 WIB}. */
    public static String forOfficers(Instant at) {
        return FOR_OFFICERS.format(at.atZone(ZoneId.systemDefault()));
    }
}
