package id.mpp.engine.clock;

import id.mpp.engine.calendar.WorkCalendar;
import id.mpp.engine.services.AtLimit;
import id.mpp.engine.services.Limit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The legal clock of an application for people: until when, why, whose delay.
 *
 * @param limit working days
 * @param source where the limit stands in law
 * @param deadline closing time of the last day; null as long as nobody can know it
 * @param used working days used up until now
 * @param remaining working days left
 * @param overdue whether the deadline has passed, or had passed when it ended
 * @param calendarVersion the calendar it was computed with
 * @param unconfirmed whether one of the days lies in a year for which there is no decree yet
 * @param sentence all of this in one or two sentences, Bahasa Indonesia
 * @param days the working days of the limit
 * @param segments the story of the clock
 */
public record ClockView(
        Phase phase,
        int limit,
        AtLimit atLimit,
        String source,
        Instant startedAt,
        Instant deadline,
        Instant endedAt,
        int used,
        int remaining,
        boolean overdue,
        int calendarVersion,
        boolean unconfirmed,
        String sentence,
        List<LocalDate> days,
        List<Segment> segments) {

    static ClockView of(Limit limit, Reading reading, WorkCalendar calendar, Instant now) {
        int used = used(reading, calendar, now);
        boolean isUnconfirmed = ClockRow.isUnconfirmed(reading, calendar);
        return new ClockView(
                reading.phase(),
                limit.days(),
                limit.atLimit(),
                limit.source(),
                reading.startedAt(),
                reading.deadline(),
                reading.endedAt(),
                used,
                limit.days() - used,
                reading.isOverdueAt(now),
                calendar.version(),
                isUnconfirmed,
                new ClockSentence(reading, calendar, now).text(used, isUnconfirmed),
                reading.days(),
                segments(reading, calendar, used));
    }

    private static int used(Reading reading, WorkCalendar calendar, Instant now) {
        Instant until = reading.endedAt() == null ? now : reading.endedAt();
        return (int) reading.days().stream()
                .filter(day -> !calendar.closing(day).isAfter(until))
                .count();
    }

    /** The segment that lasts has used up what the earlier ones of this count have not. */
    private static List<Segment> segments(Reading reading, WorkCalendar calendar, int used) {
        List<Segment> segments = new ArrayList<>(reading.segments());
        Segment last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
        if (last != null && last.phase() == Phase.RUNNING) {
            int earlier = segments.stream()
                    .filter(segment -> !segment.from().isBefore(reading.startedAt()))
                    .mapToInt(Segment::days)
                    .sum();
            segments.set(
                    segments.size() - 1,
                    new Segment(
                            last.phase(),
                            last.whose(),
                            last.from(),
                            null,
                            last.because(),
                            last.note(),
                            used - earlier));
        }
        return segments;
    }
}
