package id.mpp.engine.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Tells working days apart, by one version of the calendar. A value: the same version always gives the same answers. */
public final class WorkCalendar {

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu 'pukul' HH.mm z", Locale.forLanguageTag("id-ID"));

    private final int version;
    private final CalendarDocument document;
    private final Map<LocalDate, DayKind> special = new HashMap<>();
    private final Set<Integer> confirmed = new HashSet<>();

    public WorkCalendar(int version, CalendarDocument document) {
        this.version = version;
        this.document = document;
        for (CalendarYear year : document.years()) {
            if (year.status() == CalendarYear.Status.CONFIRMED) {
                confirmed.add(year.year());
            }
            year.days().forEach(day -> special.merge(day.date(), day.kind(), this::stronger));
        }
    }

    /** Two rows may name one date (a national holiday within joint leave): a holiday wins, a declared working day wins over all. */
    private DayKind stronger(DayKind one, DayKind other) {
        if (one == DayKind.KERJA || other == DayKind.KERJA) {
            return DayKind.KERJA;
        }
        return one == DayKind.CUTI ? other : one;
    }

    /** Number of the version, as evidence quotes it. */
    public int version() {
        return version;
    }

    public ZoneId zone() {
        return document.zone();
    }

    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, document.zone());
    }

    public boolean isWorkingDay(LocalDate date) {
        DayKind kind = special.get(date);
        if (kind == null) {
            return isInWeek(date);
        }
        return switch (kind) {
            case KERJA -> true;
            case CUTI -> document.jointLeaveIsWorked() && isInWeek(date);
            case LIBUR, DAERAH -> false;
        };
    }

    private boolean isInWeek(LocalDate date) {
        return date.getDayOfWeek().getValue() <= document.week();
    }

    /** The first working day after this date. */
    public LocalDate workingDayAfter(LocalDate date) {
        LocalDate next = date.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The closing time of the last of so many working days, the first being the one after the date of this moment. */
    public Instant closingAfter(Instant begin, int days) {
        LocalDate date = dateOf(begin);
        for (int day = 0; day < days; day++) {
            date = workingDayAfter(date);
        }
        return closing(date);
    }

    /** How many working days there are after the date of one moment, up to the date of the other. */
    public int workingDays(Instant begin, Instant end) {
        LocalDate last = dateOf(end);
        return (int) Stream.iterate(dateOf(begin).plusDays(1), date -> !date.isAfter(last), date -> date.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** How many working days close after one moment, up to the other: each of them belongs to who has a case at that time. */
    public int closings(Instant after, Instant until) {
        LocalDate last = dateOf(until);
        return (int) Stream.iterate(dateOf(after), date -> !date.isAfter(last), date -> date.plusDays(1))
                .filter(this::isWorkingDay)
                .map(this::closing)
                .filter(closing -> closing.isAfter(after) && !closing.isAfter(until))
                .count();
    }

    public Instant opening(LocalDate date) {
        return date.atTime(document.opens()).atZone(document.zone()).toInstant();
    }

    /** The end of office time: with it a working day is used up. */
    public Instant closing(LocalDate date) {
        return date.atTime(document.closes()).atZone(document.zone()).toInstant();
    }

    /** Whether a decree stands behind the days of that year. */
    public boolean isConfirmed(int year) {
        return confirmed.contains(year);
    }

    /** A moment as people read it here, e.g. "Kamis, 26 Maret 2026 pukul 16.00 WIB". */
    public String say(Instant moment) {
        return WORDS.format(moment.atZone(document.zone()));
    }
}
