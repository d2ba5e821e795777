package id.mpp.engine.calendar;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a new calendar in force together with everything that follows from it: all of it or nothing. */
@Component
class CalendarChange {

    private final Calendars calendars;
    private final CalendarTable table;
    private final List<CalendarUse> uses;

    CalendarChange(Calendars calendars, CalendarTable table, List<CalendarUse> uses) {
        this.calendars = calendars;
        this.table = table;
        this.uses = uses;
    }

    /** What would move; nothing is changed. */
    @Transactional(readOnly = true)
    public Preview preview(CalendarDocument calendar) {
        check(calendar);
        int version = calendars.current().version();
        WorkCalendar next = new WorkCalendar(version + 1, calendar);
        return new Preview(
                version,
                uses.stream().flatMap(use -> use.moves(next).stream()).toList(),
                uses.stream().mapToInt(CalendarUse::open).sum());
    }

    /**
     * Applies it.
     *
     * @param basedOn the version that its author has seen; another one in between refuses the change
     */
    @Transactional
    public Applied apply(int basedOn, CalendarDocument calendar, String reason, String login) {
        check(calendar);
        calendars.close();
        int version = calendars.current().version();
        if (version != basedOn || !table.insert(version + 1, calendar, reason.strip(), login)) {
            throw new CalendarConflict(basedOn, version);
        }
        WorkCalendar next = new WorkCalendar(version + 1, calendar);
        int moved = uses.stream().mapToInt(use -> use.apply(next).size()).sum();
        return new Applied(version + 1, moved);
    }

    private static void check(CalendarDocument calendar) {
        CalendarRules.fault(calendar).ifPresent(fault -> {
            throw new CalendarFault(fault);
        });
    }

    /**
     * What a change would do.
     *
     * @param basedOn the version it is compared with
     * @param open how many open cases there are
     */
    record Preview(int basedOn, List<CalendarUse.Move> moves, int open) {}

    /** What a change has done. */
    record Applied(int version, int moved) {}
}
