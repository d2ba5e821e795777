package id.mpp.engine.calendar;

import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts a new calendar in force together with everything that follows from it: all of it or nothing. */
@Component
class CalendarChange {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarChange.class);
    private static final int ATTEMPTS = 5;

    private final Calendars calendars;
    private final CalendarTable table;
    private final List<CalendarUse> uses;
    private final TransactionTemplate transaction;

    CalendarChange(Calendars calendars, CalendarTable table, List<CalendarUse> uses, TransactionTemplate transaction) {
        this.calendars = calendars;
        this.table = table;
        this.uses = uses;
        this.transaction = transaction;
    }

    /** What would move; nothing is changed. */
    Preview preview(CalendarDocument calendar) {
        check(calendar);
        int version = calendars.current().version();
        WorkCalendar next = new WorkCalendar(version + 1, calendar);
        return new Preview(
                version,
                uses.stream().flatMap(use -> use.moves(next).stream()).toList(),
                uses.stream().mapToInt(CalendarUse::open).sum());
    }

    /**
     * Applies it; again when officers have changed the same tasks meanwhile.
     *
     * @param basedOn the version that its author has seen; another one in between refuses the change
     */
    Applied apply(int basedOn, CalendarDocument calendar, String reason, String login) {
        check(calendar);
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> applyOnce(basedOn, calendar, reason, login));
            } catch (OptimisticLockingException | ConcurrencyFailureException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                LOG.info("The calendar meets officers at work, attempt {}", attempt);
            }
        }
    }

    private Applied applyOnce(int basedOn, CalendarDocument calendar, String reason, String login) {
        calendars.close();
        int version = calendars.current().version();
        if (version != basedOn || !table.insert(version + 1, calendar, reason.strip(), login)) {
            throw new CalendarConflict(basedOn, version);
        }
        WorkCalendar next = new WorkCalendar(version + 1, calendar);
        long moved = uses.stream()
                .flatMap(use -> use.apply(next).stream())
                .map(CalendarUse.Move::businessKey)
                .distinct()
                .count();
        return new Applied(version + 1, (int) moved);
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

    /**
     * What a change has done.
     *
     * @param moved how many cases have another date now
     */
    record Applied(int version, int moved) {}
}
