package id.mpp.engine.figures;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which applications are counted, and over which days.
 *
 * @param service null for all
 * @param agency that has had a hand in them; null for all
 */
public record Scope(String service, String agency, Period period) {

    private static final int MONTHS = 12;

    /** What the filters mean in SQL; {@code f} is the row of figures. */
    static final String IS_MEANT = """
            (cast(:service as text) is null or f.service = :service)
            and (cast(:agency as text) is null or f.agencies @> array[cast(:agency as varchar)])
            """;

    static final String IS_RECEIVED = "(f.received_at >= :begin and f.received_at < :end)";
    static final String IS_ENDED = "(f.ended_at >= :begin and f.ended_at < :end)";

    /** As it is written in an address; without dates it is the last twelve months, this one included. */
    static Scope of(String service, String agency, String from, String to, Clock clock) {
        Period period = Period.of(from, to, last -> last.withDayOfMonth(1).minusMonths(MONTHS - 1L), clock);
        return new Scope(blankToNull(service), blankToNull(agency), period);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** First day. */
    public LocalDate from() {
        return period.from();
    }

    /** Last day. */
    public LocalDate to() {
        return period.to();
    }

    /** Of the MPP. */
    public ZoneId zone() {
        return period.zone();
    }

    /** Everything that the pieces of SQL above name. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("service", service);
        parameters.put("agency", agency);
        parameters.put("begin", Timestamp.from(period.begin()));
        parameters.put("end", Timestamp.from(period.end()));
        parameters.put("zone", zone().getId());
        return parameters;
    }
}
