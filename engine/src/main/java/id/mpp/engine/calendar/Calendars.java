package id.mpp.engine.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The calendar in force, and every earlier one.
 *
 * <p>Who computes with the calendar in a transaction holds it until the commit, so that a new version finds all results of
 * the old one and moves them: none can slip in beside it.
 */
@Component
public class Calendars {

    private static final int LOCK = 20_260_101;

    private final CalendarTable table;
    private final CalendarProperties settings;
    private final JdbcClient jdbc;
    private final Map<CalendarTable.Key, WorkCalendar> known = new ConcurrentHashMap<>();

    Calendars(CalendarTable table, CalendarProperties settings, JdbcClient jdbc) {
        this.table = table;
        this.settings = settings;
        this.jdbc = jdbc;
    }

    /** The version in force, held until the transaction ends; call it before the transaction locks anything else. */
    @Transactional(propagation = Propagation.MANDATORY)
    public WorkCalendar hold() {
        jdbc.sql("select pg_advisory_xact_lock_shared(?)").param(LOCK).query().singleRow();
        return current();
    }

    /** Waits for everybody who holds the calendar; nobody gets hold of it before the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    void close() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
    }

    /** The version in force. */
    public WorkCalendar current() {
        return known(table.newest().orElseGet(this::begin));
    }

    /** Any version that ever was in force. */
    public Optional<WorkCalendar> version(int version) {
        return table.find(version).map(found -> new WorkCalendar(version, found.calendar()));
    }

    /** Which version was in force at a moment, as far as is known now; before all of them it is the first one. */
    public Function<Instant, WorkCalendar> history() {
        List<CalendarTable.Key> keys = table.keys();
        return moment -> keys.stream()
                .filter(key -> !key.appliedAt().isAfter(moment))
                .findFirst()
                .or(() -> keys.isEmpty() ? Optional.empty() : Optional.of(keys.get(keys.size() - 1)))
                .map(this::known)
                .orElseGet(this::current);
    }

    private WorkCalendar known(CalendarTable.Key version) {
        return known.computeIfAbsent(version, key -> version(key.version()).orElseThrow());
    }

    private CalendarTable.Key begin() {
        table.insert(1, first(), "Kalender bawaan", null);
        return table.newest().orElseThrow();
    }

    private CalendarDocument first() {
        return new CalendarDocument(
                ZoneId.systemDefault(),
                settings.week(),
                settings.jointLeaveIsWorked(),
                settings.opens(),
                settings.closes(),
                NationalDays.read());
    }
}
