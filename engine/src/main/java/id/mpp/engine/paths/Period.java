package id.mpp.engine.paths;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Days in the zone of the MPP.
 *
 * @param from first day
 * @param to last day
 */
record Period(LocalDate from, LocalDate to, ZoneId zone) {

    private static final int MONTHS = 3;
    private static final int MOST_YEARS = 10;

    static Period of(String from, String to, Clock clock) {
        LocalDate last = isBlank(to) ? LocalDate.now(clock) : date("to", to);
        LocalDate first = isBlank(from) ? last.minusMonths(MONTHS) : date("from", from);
        if (first.isAfter(last)) {
            throw new BadQuestion("from", "tanggal awal harus sebelum atau sama dengan tanggal akhir");
        }
        if (first.plusYears(MOST_YEARS).isBefore(last)) {
            throw new BadQuestion("from", "paling lama " + MOST_YEARS + " tahun sampai tanggal akhir");
        }
        return new Period(first, last, clock.getZone());
    }

    private static LocalDate date(String parameter, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadQuestion(parameter, "tulis tanggal seperti 2026-11-26");
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    Instant begin() {
        return from.atStartOfDay(zone).toInstant();
    }

    Instant end() {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
