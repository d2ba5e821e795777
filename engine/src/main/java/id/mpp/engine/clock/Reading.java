package id.mpp.engine.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the clock of one application shows; a pure result of its journal, its limit and the calendar.
 *
 * @param limit working days
 * @param startedAt complete and correct, or the last restart; null before
 * @param days the days that count, oldest first: those used up, then, while the clock runs, those to come, up to the limit
 * @param deadline closing time of the last of {@code limit} days; null as long as nobody can know it
 * @param endedAt when it was decided or ended; null while it is open
 * @param restarted at which tick the count began: ticks before it belong to an earlier count
 * @param segments the whole story in order, without gaps
 */
record Reading(
        Phase phase,
        int limit,
        Instant startedAt,
        List<LocalDate> days,
        Instant deadline,
        Instant endedAt,
        int restarted,
        List<Segment> segments) {

    /** Whether the deadline has passed at that moment, or had passed when the application ended. */
    boolean isOverdueAt(Instant now) {
        Instant until = endedAt == null ? now : endedAt;
        return deadline != null && until.isAfter(deadline);
    }

    boolean isOpen() {
        return phase != Phase.ENDED;
    }
}
