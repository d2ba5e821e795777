package id.mpp.engine.clock;

import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.calendar.WorkCalendar;
import id.mpp.engine.services.Limit;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers for the clock of any application. */
@Component
public class Clocks {

    /** Variable of an open task, local to it: there and true while the clock of its case is held. */
    public static final String HELD = "menungguPemohon";

    private final ClockTable table;
    private final Ticks ticks;
    private final Calendars calendars;
    private final Evidence evidence;
    private final Changes changes;
    private final WorkingDayTimers workingDays;

    Clocks(
            ClockTable table,
            Ticks ticks,
            Calendars calendars,
            Evidence evidence,
            Changes changes,
            WorkingDayTimers workingDays) {
        this.evidence = evidence;
        this.changes = changes;
        this.workingDays = workingDays;
        this.table = table;
        this.ticks = ticks;
        this.calendars = calendars;
    }

    /**
     * Has the clock of a case shown in the engine once more before the running transaction commits: its diagram has changed,
     * and may have brought new timers. Nothing happens when the case has none. Call it before anything is locked.
     *
     * @param businessKey null when the process belongs to no application
     */
    public void showAnew(String businessKey, String process) {
        workingDays.setUpBeforeCommit(process);
        if (businessKey != null) {
            changes.touch(businessKey, true);
        }
    }

    /** When, why, whose delay; empty when the service has no limit. */
    public Optional<ClockView> of(String businessKey) {
        return table.find(businessKey).map(row -> view(businessKey, row));
    }

    /** Why it was granted by the clock alone, and whether that still holds when it is computed again. */
    public Optional<Granted> granted(String businessKey) {
        return evidence.find(businessKey).map(record -> Granted.of(record, evidence.again(record)));
    }

    /** An ended clock is read by the calendar of its time. */
    private ClockView view(String businessKey, ClockRow row) {
        Limit limit = row.limit();
        WorkCalendar calendar = row.isOpen()
                ? calendars.current()
                : calendars.version(row.calendarVersion()).orElseThrow();
        Reading reading = LegalClock.read(ticks.of(businessKey), limit.days(), calendar);
        return ClockView.of(limit, reading, calendar, Instant.now());
    }

    /** Whether this milestone stops the clock of a case for good. */
    public static boolean endAt(String milestone) {
        return LegalClock.ends(milestone);
    }
}
