package id.mpp.engine.clock;

import id.mpp.engine.calendar.WorkCalendar;
import id.mpp.engine.services.Limit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A row of {@code mpp.clock}: what the journal and the calendar say of one application.
 *
 * @param priority of the open tasks
 * @param alarm the next one; null when none is to come
 */
record ClockRow(
        String businessKey,
        String service,
        Limit limit,
        Phase phase,
        Instant startedAt,
        Instant deadline,
        Instant endedAt,
        int calendarVersion,
        boolean isUnconfirmed,
        int priority,
        AlarmPlan.Planned alarm) {

    static ClockRow of(String businessKey, String service, Limit limit, List<Tick> ticks, WorkCalendar calendar) {
        Reading reading = LegalClock.read(ticks, limit.days(), calendar);
        List<Tick> sinceStart = ticks.subList(Math.min(reading.restarted(), ticks.size()), ticks.size());
        return new ClockRow(
                businessKey,
                service,
                limit,
                reading.phase(),
                reading.startedAt(),
                reading.deadline(),
                reading.endedAt(),
                calendar.version(),
                isUnconfirmed(reading, calendar),
                Alarm.priorityAfter(sinceStart),
                new AlarmPlan(reading, calendar, limit.atLimit())
                        .next(sinceStart)
                        .orElse(null));
    }

    static boolean isUnconfirmed(Reading reading, WorkCalendar calendar) {
        return reading.days().stream().anyMatch(day -> !calendar.isConfirmed(day.getYear()));
    }

    boolean isOpen() {
        return endedAt == null;
    }

    /** Whether it stands still because the applicant has to do something. */
    boolean isHeld() {
        return phase.whose() == Phase.Whose.PEMOHON;
    }

    /** The due date of open tasks and of an armed limit; empty while the clock does not run. */
    Optional<Instant> due() {
        return phase == Phase.RUNNING ? Optional.of(deadline) : Optional.empty();
    }
}
