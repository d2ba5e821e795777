package id.mpp.engine.clock;

import id.mpp.engine.calendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Counts the working days of an application (PP 28/2025 Ps 1 no. 26, elucidation Ps 5(4); OSS guide Lampiran 10).
 *
 * <ul>
 *   <li>The first {@code complete} starts it; day 1 is the next working day. A later {@code complete} changes nothing.
 *   <li>A working day is used up when the clock runs at its closing time; the deadline is the closing time of the last day.
 *   <li>{@code paused} (41) holds it, {@code resumed} (42) lets it go on. The day of the resumption counts if the clock
 *       runs again at its closing time: the stricter reading for the authority, so that OSS is never earlier than we are.
 *   <li>{@code stopped} (43) holds it too; {@code restarted} (44) begins again from zero as on the first day. 42 after 43
 *       is taken as 44, 44 after 41 begins from zero.
 *   <li>A pause before the start is the applicant's time; nothing counts yet.
 *   <li>A decision or an end stops it for good. What comes after is not read.
 * </ul>
 */
final class LegalClock {

    private static final String COMPLETE = "complete";
    private static final String RESTARTED = "restarted";
    private static final Set<String> ENDINGS = Set.of(
            "approved",
            "refused",
            "issued",
            "issued-provisionally",
            "deemed",
            "issued-by-oss",
            "revoked",
            "cancelled",
            "voided",
            "closed");

    private final int limit;
    private final WorkCalendar calendar;
    private final List<Segment> segments = new ArrayList<>();
    private final List<LocalDate> days = new ArrayList<>();
    private Phase phase = Phase.WAITING;
    private Instant startedAt;
    private LocalDate firstDay;
    private int restarted;

    private LegalClock(int limit, WorkCalendar calendar) {
        this.limit = limit;
        this.calendar = calendar;
    }

    /** Reads the clock off the ticks, which are in the journal's order. */
    static Reading read(List<Tick> ticks, int limit, WorkCalendar calendar) {
        return new LegalClock(limit, calendar).read(ticks);
    }

    private Reading read(List<Tick> ticks) {
        Tick since = null;
        for (int i = 0; i < ticks.size() && phase != Phase.ENDED; i++) {
            Tick tick = ticks.get(i);
            Phase next = after(tick);
            if (since == null || next != phase || begins(tick)) {
                close(since, tick.at());
                enter(next, tick, i);
                since = tick;
            }
        }
        close(since, null);
        project();
        return new Reading(
                phase,
                limit,
                startedAt,
                List.copyOf(days),
                days.size() == limit ? calendar.closing(days.get(limit - 1)) : null,
                phase == Phase.ENDED ? since.at() : null,
                restarted,
                List.copyOf(segments));
    }

    private Phase after(Tick tick) {
        return switch (tick.milestone()) {
            case COMPLETE -> phase == Phase.WAITING ? Phase.RUNNING : phase;
            case "paused" -> phase == Phase.STOPPED ? phase : Phase.PAUSED;
            case "stopped" -> Phase.STOPPED;
            case "resumed", RESTARTED -> startedAt == null ? Phase.WAITING : Phase.RUNNING;
            default -> ends(tick.milestone()) ? Phase.ENDED : phase;
        };
    }

    /** Whether this milestone stops the clock for good. */
    static boolean ends(String milestone) {
        return ENDINGS.contains(milestone);
    }

    /** Whether a count begins here, although the phase may stay: the first complete, or a restart while it runs. */
    private boolean begins(Tick tick) {
        return switch (tick.milestone()) {
            case COMPLETE -> startedAt == null;
            case RESTARTED -> startedAt != null;
            default -> startedAt != null && phase == Phase.STOPPED && after(tick) == Phase.RUNNING;
        };
    }

    private void enter(Phase next, Tick tick, int index) {
        if (begins(tick)) {
            startedAt = tick.at();
            firstDay = calendar.workingDayAfter(calendar.dateOf(tick.at()));
            days.clear();
            restarted = index;
        }
        phase = next;
    }

    /** Ends the present segment and uses up the working days that closed in it. */
    private void close(Tick since, Instant to) {
        if (since != null) {
            int before = days.size();
            if (phase == Phase.RUNNING && to != null) {
                use(since.at(), to);
            }
            segments.add(new Segment(
                    phase, phase.whose(), since.at(), to, since.milestone(), since.note(), days.size() - before));
        }
    }

    private void use(Instant from, Instant to) {
        LocalDate day = dayNotBefore(from);
        while (days.size() < limit && !calendar.closing(day).isAfter(to)) {
            days.add(day);
            day = calendar.workingDayAfter(day);
        }
    }

    /** The first working day that counts and closes after that moment. */
    private LocalDate dayNotBefore(Instant from) {
        LocalDate date = calendar.dateOf(from);
        LocalDate earliest = date.isBefore(firstDay) ? firstDay : date;
        boolean counts =
                calendar.isWorkingDay(earliest) && calendar.closing(earliest).isAfter(from);
        return counts ? earliest : calendar.workingDayAfter(earliest);
    }

    /**
     * The days to come if the clock goes on running; of an ended one the days it would have had, for they tell whether the
     * decision was in time.
     */
    private void project() {
        Segment running = segments.stream()
                .filter(segment -> segment.phase() != Phase.ENDED)
                .reduce((earlier, later) -> later)
                .filter(segment -> segment.phase() == Phase.RUNNING)
                .orElse(null);
        if (running != null) {
            LocalDate day = days.isEmpty() || running.days() == 0
                    ? dayNotBefore(running.from())
                    : calendar.workingDayAfter(days.get(days.size() - 1));
            while (days.size() < limit) {
                days.add(day);
                day = calendar.workingDayAfter(day);
            }
        }
    }
}
