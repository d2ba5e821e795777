package id.mpp.engine.figures;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.UnaryOperator;

/**
 * Days in the zone of the MPP.
 *
 * @param from first day
 * @param to last day
 */
public record Period(LocalDate from, LocalDate to, ZoneId zone) {

    private static final int MOST_YEARS = 10;

    /**
     * As it is written in an address, e.g. 2026-01-01; without a last day it is today.
     *
     * @param beginning makes the first day of the last one when there is none
     */
    public static Period of(String from, String to, UnaryOperator<LocalDate> beginning, Clock clock) {
        LocalDate last = isBlank(to) ? LocalDate.now(clock) : date("to", to);
        LocalDate first = isBlank(from) ? beginning.apply(last) : date("from", from);
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

    /** The first moment. */
    public Instant begin() {
        return from.atStartOfDay(zone).toInstant();
    }

    /** The first moment after it. */
    public Instant end() {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
