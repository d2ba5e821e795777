package id.mpp.engine.figures;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which applications are counted, and over which days.
 *
 * @param service null for all
 * @param agency that has had a hand in them; null for all
 * @param from first day, in the zone of the MPP
 * @param to last day
 */
public record Scope(String service, String agency, LocalDate from, LocalDate to, ZoneId zone) {

    private static final int MONTHS = 12;
    private static final int MOST_YEARS = 10;

    /** What the filters mean in SQL; {@code f} is the row of figures. */
    static final String IS_MEANT = """
            (cast(:service as text) is null or f.service = :service)
            and (cast(:agency as text) is null or f.agencies @> array[cast(:agency as varchar)])
            """;

    static final String IS_RECEIVED = "(f.received_at >= :begin and f.received_at < :end)";
    static final String IS_ENDED = "(f.ended_at >= :begin and f.ended_at < :end)";

    /** As it is written in an address; without dates it is the last twelve months, this one included. */
    static Scope of(String service, String agency, String from, String to, Clock clock) {
        LocalDate last = to == null || to.isBlank() ? LocalDate.now(clock) : date("to", to);
        LocalDate first =
                from == null || from.isBlank() ? last.withDayOfMonth(1).minusMonths(MONTHS - 1L) : date("from", from);
        if (first.isAfter(last)) {
            throw new BadQuestion("from", "tanggal awal harus sebelum atau sama dengan tanggal akhir");
        }
        if (first.plusYears(MOST_YEARS).isBefore(last)) {
            throw new BadQuestion("from", "paling lama " + MOST_YEARS + " tahun sampai tanggal akhir");
        }
        return new Scope(blankToNull(service), blankToNull(agency), first, last, clock.getZone());
    }

    private static LocalDate date(String parameter, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadQuestion(parameter, "tulis tanggal seperti 2026-11-26");
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private Instant begin() {
        return from.atStartOfDay(zone).toInstant();
    }

    private Instant end() {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Everything that the pieces of SQL above name. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("service", service);
        parameters.put("agency", agency);
        parameters.put("begin", Timestamp.from(begin()));
        parameters.put("end", Timestamp.from(end()));
        parameters.put("zone", zone.getId());
        return parameters;
    }
}
