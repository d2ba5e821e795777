package id.mpp.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Counting working days, against a plain count that walks through every date. */
class WorkingDayCountTest {

    private static final int TRIES = 20_000;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Test
    void aWaitEndsOnTheDayThatAPlainCountFinds() {
        for (int seed = 0; seed < TRIES; seed++) {
            Example example = Example.of(seed);
            LocalDate last = example.plainCount();
            Instant due = example.calendar().closingAfter(example.begin(), example.days());
            assertThat(due)
                    .as("%d: %s", seed, example)
                    .isEqualTo(last.atTime(16, 0).atZone(example.zone()).toInstant());
            assertThat(example.calendar().workingDays(example.begin(), due))
                    .as("%d: %s", seed, example)
                    .isEqualTo(example.days());
        }
    }

    @Test
    void nothingLiesBetweenAMomentAndAnEarlierOne() {
        Example example = Example.of(1);
        assertThat(example.calendar().workingDays(example.begin(), example.begin()))
                .isZero();
        assertThat(example.calendar()
                        .workingDays(example.begin(), example.begin().minusSeconds(1_000_000)))
                .isZero();
    }

    /** A random calendar and a wait; what is free is kept beside it in a plain set. */
    private record Example(WorkCalendar calendar, ZoneId zone, int week, Set<LocalDate> free, Instant begin, int days) {

        static Example of(int seed) {
            Random random = new Random(seed);
            ZoneId zone = ZoneId.of(
                    List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura").get(random.nextInt(3)));
            int week = 5 + random.nextInt(2);
            List<SpecialDay> special = new ArrayList<>();
            Set<LocalDate> free = new HashSet<>();
            for (LocalDate date = FIRST; date.getYear() == FIRST.getYear(); date = date.plusDays(1)) {
                if (random.nextInt(9) == 0) {
                    special.add(new SpecialDay(date, DayKind.LIBUR, "Hari uji"));
                    free.add(date);
                }
            }
            CalendarDocument document = new CalendarDocument(
                    zone,
                    week,
                    false,
                    LocalTime.of(8, 0),
                    LocalTime.of(16, 0),
                    List.of(new CalendarYear(FIRST.getYear(), CalendarYear.Status.CONFIRMED, "Uji", special)));
            Instant begin = FIRST.plusDays(random.nextInt(360))
                    .atTime(random.nextInt(24), random.nextInt(60))
                    .atZone(zone)
                    .toInstant();
            return new Example(new WorkCalendar(1, document), zone, week, free, begin, 1 + random.nextInt(60));
        }

        LocalDate plainCount() {
            LocalDate date = begin.atZone(zone).toLocalDate();
            int left = days;
            while (left > 0) {
                date = date.plusDays(1);
                boolean isWorked = date.getDayOfWeek().getValue() <= week && !free.contains(date);
                left -= isWorked ? 1 : 0;
            }
            return date;
        }

        @Override
        public String toString() {
            return begin + " " + zone + ", " + week + " days a week, " + days + " days";
        }
    }
}
