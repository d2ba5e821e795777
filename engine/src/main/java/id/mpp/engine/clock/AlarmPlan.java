package id.mpp.engine.clock;

import id.mpp.engine.calendar.WorkCalendar;
import id.mpp.engine.services.AtLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When each alarm of an application is due: at 50 % and 80 % of its office time, on the last morning, at the deadline. */
record AlarmPlan(Reading reading, WorkCalendar calendar, AtLimit atLimit) {

    /** What grants by itself gets the time to do so before anybody is told that it is late. */
    private static final Duration GRACE = Duration.ofMinutes(15);

    /** The first alarm that has not been given since the count began. */
    Optional<Planned> next(List<Tick> sinceStart) {
        return all().filter(planned -> sinceStart.stream().noneMatch(planned.alarm()::isIn))
                .min(Comparator.comparing(Planned::at));
    }

    private Stream<Planned> all() {
        if (!reading.isOpen() || reading.deadline() == null) {
            return Stream.empty();
        }
        Planned overdue = new Planned(
                Alarm.OVERDUE, atLimit == AtLimit.AUTOMATIC ? reading.deadline().plus(GRACE) : reading.deadline());
        if (reading.phase() != Phase.RUNNING) {
            return Stream.of(overdue);
        }
        return Stream.of(
                new Planned(Alarm.HALF, share(50)),
                new Planned(Alarm.MOST, share(80)),
                new Planned(Alarm.LAST_MORNING, calendar.opening(day(reading.limit() - 1))),
                overdue);
    }

    /** The moment at which that many per cent of the office time of all days are used. */
    private Instant share(int percent) {
        int hundredths = reading.limit() * percent;
        LocalDate day = day(Math.min(hundredths / 100, reading.limit() - 1));
        Instant opening = calendar.opening(day);
        Duration office = Duration.between(opening, calendar.closing(day));
        return opening.plus(office.multipliedBy(hundredths % 100).dividedBy(100));
    }

    private LocalDate day(int index) {
        return reading.days().get(index);
    }

    /** An alarm and its moment. */
    record Planned(Alarm alarm, Instant at) {}
}
