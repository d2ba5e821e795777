package id.mpp.engine.clock;

import id.mpp.engine.calendar.CalendarDocument;
import id.mpp.engine.calendar.CalendarYear;
import id.mpp.engine.calendar.DayKind;
import id.mpp.engine.calendar.SpecialDay;
import id.mpp.engine.calendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A random application: a calendar, a limit and what happened to it. The same seed tells the same story. */
record Story(CalendarDocument calendar, int limit, List<Tick> ticks) {

    private static final List<String> ZONES = List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    static Story of(long seed) {
        Random random = new Random(seed);
        ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        CalendarDocument calendar = new CalendarDocument(
                zone,
                5 + random.nextInt(2),
                random.nextBoolean(),
                LocalTime.of(8, 0),
                LocalTime.of(16, 0),
                List.of(year(2026, random), year(2027, random)));
        return new Story(calendar, 1 + random.nextInt(30), ticks(zone, random));
    }

    private static CalendarYear year(int year, Random random) {
        List<SpecialDay> days = new ArrayList<>();
        for (LocalDate date = LocalDate.of(year, 1, 1); date.getYear() == year; date = date.plusDays(1)) {
            if (random.nextInt(12) == 0) {
                days.add(new SpecialDay(date, random.nextInt(3) == 0 ? DayKind.CUTI : DayKind.LIBUR, "Hari uji"));
            }
        }
        return new CalendarYear(year, CalendarYear.Status.CONFIRMED, "Uji", days);
    }

    private static List<Tick> ticks(ZoneId zone, Random random) {
        List<Tick> ticks = new ArrayList<>();
        LocalDate date = FIRST.plusDays(random.nextInt(500));
        ticks.add(tick("received", date, zone, random));
        if (random.nextInt(3) == 0) {
            date = hold(ticks, date, zone, random);
        }
        ticks.add(tick("complete", date.plusDays(1), zone, random));
        date = date.plusDays(1);
        for (int i = random.nextInt(4); i > 0; i--) {
            date = hold(ticks, date, zone, random);
        }
        switch (random.nextInt(6)) {
            case 0 -> ticks.add(tick("paused", date.plusDays(1 + random.nextInt(5)), zone, random));
            case 1 -> ticks.add(tick("approved", date.plusDays(1 + random.nextInt(40)), zone, random));
            case 2 -> ticks.add(tick("restarted", date.plusDays(1 + random.nextInt(5)), zone, random));
            case 3 -> ticks.add(tick("complete", date.plusDays(1 + random.nextInt(5)), zone, random));
            default -> {
                // It simply goes on.
            }
        }
        return ticks;
    }

    /** Held and released again, in one of the ways that the guide knows, or crosswise. */
    private static LocalDate hold(List<Tick> ticks, LocalDate date, ZoneId zone, Random random) {
        LocalDate from = date.plusDays(1 + random.nextInt(6));
        LocalDate to = from.plusDays(1 + random.nextInt(12));
        ticks.add(tick(random.nextBoolean() ? "paused" : "stopped", from, zone, random));
        ticks.add(tick(random.nextInt(3) > 0 ? "resumed" : "restarted", to, zone, random));
        return to;
    }

    /** Often just at, before or after the closing time or midnight, where mistakes live. */
    private static Tick tick(String milestone, LocalDate date, ZoneId zone, Random random) {
        LocalTime time = switch (random.nextInt(6)) {
            case 0 -> LocalTime.MIDNIGHT;
            case 1 -> LocalTime.of(23, 59, 59);
            case 2 -> LocalTime.of(16, 0);
            case 3 -> LocalTime.of(15, 59, 59);
            default -> LocalTime.ofSecondOfDay(random.nextInt(86_400));
        };
        return new Tick(milestone, date.atTime(time).atZone(zone).toInstant(), null);
    }

    Reading read() {
        return LegalClock.read(ticks, limit, new WorkCalendar(1, calendar));
    }

    Instant secondOpinion() {
        Set<LocalDate> free = new HashSet<>();
        calendar.years()
                .forEach(year -> year.days().stream()
                        .filter(day -> day.kind() == DayKind.LIBUR || !calendar.jointLeaveIsWorked())
                        .forEach(day -> free.add(day.date())));
        return new DayByDay(calendar.zone(), calendar.week(), calendar.closes(), free).deadline(ticks, limit);
    }
}
