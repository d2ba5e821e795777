package id.mpp.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.calendar.CalendarDocument;
import id.mpp.engine.calendar.CalendarYear;
import id.mpp.engine.calendar.DayKind;
import id.mpp.engine.calendar.ShippedDays;
import id.mpp.engine.calendar.SpecialDay;
import id.mpp.engine.calendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the clock, one by one, and against a second clock that was written by another way. */
class LegalClockTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final int STORIES = 5_000;

    /** The table of the law: complete on that day, limit, deadline without and with joint leave as working days. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-12, 5, 2026-03-26, 2026-03-20",
        "2026-03-17, 1, 2026-03-25, 2026-03-18",
        "2026-02-13, 3, 2026-02-20, 2026-02-19",
        "2026-05-12, 5, 2026-05-21, 2026-05-20",
        "2026-12-21, 5, 2026-12-30, 2026-12-29",
        "2026-01-05, 20, 2026-02-03, 2026-02-03"
    })
    void theDeadlinesOfTheTableComeOut(LocalDate complete, int limit, LocalDate deadline, LocalDate withJointLeave) {
        List<Tick> ticks = List.of(at("complete", complete + "T10:00"));
        assertThat(LegalClock.read(ticks, limit, shipped(false, WIB)).deadline())
                .isEqualTo(closing(deadline, WIB));
        assertThat(LegalClock.read(ticks, limit, shipped(true, WIB)).deadline())
                .isEqualTo(closing(withJointLeave, WIB));
    }

    @Test
    void thousandsOfStoriesAgreeWithASecondClock() {
        int known = 0;
        for (long seed = 0; seed < STORIES; seed++) {
            Story story = Story.of(seed);
            Instant deadline = story.read().deadline();
            assertThat(deadline).as("story %d: %s", seed, story).isEqualTo(story.secondOpinion());
            known += deadline == null ? 0 : 1;
        }
        assertThat(known).as("stories with a deadline").isBetween(STORIES / 2, STORIES - STORIES / 20);
    }

    @Test
    void pauseAndResumeNeverShorten() {
        for (long seed = 0; seed < STORIES; seed++) {
            Story story = Story.of(seed);
            List<Tick> plain = List.of(story.ticks().get(0), complete(story));
            List<Tick> held = new ArrayList<>(plain);
            story.ticks().stream()
                    .filter(tick -> tick.at().isAfter(complete(story).at()))
                    .filter(tick -> List.of("paused", "resumed").contains(tick.milestone()))
                    .forEach(held::add);
            Instant without =
                    LegalClock.read(plain, story.limit(), calendar(story)).deadline();
            Instant with = LegalClock.read(held, story.limit(), calendar(story)).deadline();
            assertThat(with == null || !with.isBefore(without))
                    .as("story %d", seed)
                    .isTrue();
        }
    }

    @Test
    void aResetEqualsAFreshStart() {
        for (long seed = 0; seed < STORIES; seed++) {
            Story story = Story.of(seed);
            Instant again = complete(story).at().plusSeconds(1 + seed * 997 % 4_000_000);
            List<Tick> reset = List.of(
                    complete(story),
                    new Tick("stopped", again.minusSeconds(1), null),
                    new Tick("restarted", again, null));
            Reading fresh = LegalClock.read(List.of(new Tick("complete", again, null)), story.limit(), calendar(story));
            Reading after = LegalClock.read(reset, story.limit(), calendar(story));
            assertThat(after.deadline()).as("story %d", seed).isEqualTo(fresh.deadline());
            assertThat(after.days()).as("story %d", seed).isEqualTo(fresh.days());
        }
    }

    @Test
    void aNewHolidayMovesExactlyTheCasesOfWhichItWasADay() {
        int moved = 0;
        for (long seed = 0; seed < STORIES; seed++) {
            Story story = Story.of(seed);
            Reading before = story.read();
            LocalDate holiday = LocalDate.of(2026, 1, 1).plusDays(seed % 700);
            Story changed = new Story(with(story.calendar(), holiday), story.limit(), story.ticks());
            Reading after = changed.read();
            boolean mattered = before.days().contains(holiday);
            assertThat(!after.days().equals(before.days())).as("story %d", seed).isEqualTo(mattered);
            if (before.deadline() != null && after.deadline() != null) {
                assertThat(after.deadline().isAfter(before.deadline()))
                        .as("story %d", seed)
                        .isEqualTo(mattered);
            }
            moved += mattered ? 1 : 0;
        }
        assertThat(moved).isBetween(10, STORIES / 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"})
    void midnightInTheZoneOfTheMallDecidesWhichDayItWas(String name) {
        ZoneId zone = ZoneId.of(name);
        Instant midnight = LocalDate.of(2026, 7, 7).atStartOfDay(zone).toInstant();
        assertThat(deadline(midnight.minusMillis(1), 1, zone)).isEqualTo(closing(LocalDate.of(2026, 7, 7), zone));
        assertThat(deadline(midnight, 1, zone)).isEqualTo(closing(LocalDate.of(2026, 7, 8), zone));
    }

    @Test
    void theSameMomentIsAnotherDayInTheEast() {
        Instant moment = Instant.parse("2026-07-06T16:30:00Z"); // 23.30 WIB, half past midnight WITA
        assertThat(deadline(moment, 1, WIB)).isEqualTo(closing(LocalDate.of(2026, 7, 7), WIB));
        ZoneId wita = ZoneId.of("Asia/Makassar");
        assertThat(deadline(moment, 1, wita)).isEqualTo(closing(LocalDate.of(2026, 7, 8), wita));
    }

    @Test
    void theYearEndIsCrossedAndTheUnconfirmedYearIsSeen() {
        WorkCalendar calendar = shipped(false, WIB);
        Reading reading = LegalClock.read(List.of(at("complete", "2026-12-29T09:00")), 3, calendar);
        assertThat(reading.days())
                .containsExactly(LocalDate.of(2026, 12, 30), LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 4));
        assertThat(ClockRow.isUnconfirmed(reading, calendar)).isTrue();
        Reading before = LegalClock.read(List.of(at("complete", "2026-12-29T09:00")), 2, calendar);
        assertThat(ClockRow.isUnconfirmed(before, calendar)).isFalse();
    }

    @Test
    void theDayOfThePauseIsNotUsedAndTheDayOfTheResumptionIs() {
        Reading reading = read(
                5,
                at("complete", "2026-07-06T09:00"), // Monday; Tuesday is day 1
                at("paused", "2026-07-08T10:00"), // Wednesday is not used
                at("resumed", "2026-07-14T15:59")); // Tuesday is day 2
        assertThat(reading.days())
                .containsExactly(
                        LocalDate.of(2026, 7, 7),
                        LocalDate.of(2026, 7, 14),
                        LocalDate.of(2026, 7, 15),
                        LocalDate.of(2026, 7, 16),
                        LocalDate.of(2026, 7, 17));
        assertThat(reading.segments())
                .extracting(Segment::phase)
                .containsExactly(Phase.RUNNING, Phase.PAUSED, Phase.RUNNING);
        assertThat(reading.segments().get(0).days()).isEqualTo(1);
        assertThat(reading.segments().get(1).whose()).isEqualTo(Phase.Whose.PEMOHON);
    }

    @Test
    void whileItIsPausedNobodyCanKnowTheDeadline() {
        Reading reading = read(5, at("complete", "2026-07-06T09:00"), at("paused", "2026-07-08T10:00"));
        assertThat(reading.phase()).isEqualTo(Phase.PAUSED);
        assertThat(reading.deadline()).isNull();
        assertThat(reading.days()).containsExactly(LocalDate.of(2026, 7, 7));
    }

    @Test
    void aPauseAfterTheDeadlineDoesNotSaveIt() {
        Reading reading = read(1, at("complete", "2026-07-06T09:00"), at("paused", "2026-07-08T10:00"));
        assertThat(reading.deadline()).isEqualTo(closing(LocalDate.of(2026, 7, 7), WIB));
    }

    @Test
    void beforeCompleteNothingRunsAndAPauseIsTheApplicantsTime() {
        Reading reading = read(
                5,
                at("received", "2026-07-01T09:00"),
                at("paused", "2026-07-02T09:00"),
                at("resumed", "2026-07-03T09:00"));
        assertThat(reading.startedAt()).isNull();
        assertThat(reading.segments())
                .extracting(Segment::phase)
                .containsExactly(Phase.WAITING, Phase.PAUSED, Phase.WAITING);
    }

    @Test
    void completeWhilePausedBeginsTheCountButLeavesTheClockHeld() {
        Reading reading = read(
                2,
                at("paused", "2026-07-02T09:00"),
                at("complete", "2026-07-06T09:00"),
                at("resumed", "2026-07-09T09:00"));
        assertThat(reading.days()).containsExactly(LocalDate.of(2026, 7, 9), LocalDate.of(2026, 7, 10));
    }

    @Test
    void anEndedClockTellsWhetherTheDecisionWasInTime() {
        Reading inTime = read(2, at("complete", "2026-07-06T09:00"), at("approved", "2026-07-08T15:59"));
        assertThat(inTime.deadline()).isEqualTo(closing(LocalDate.of(2026, 7, 8), WIB));
        assertThat(inTime.isOverdueAt(Instant.parse("2027-01-01T00:00:00Z"))).isFalse();
        Reading late = read(2, at("complete", "2026-07-06T09:00"), at("refused", "2026-07-08T16:01"));
        assertThat(late.isOverdueAt(Instant.parse("2027-01-01T00:00:00Z"))).isTrue();
        assertThat(late.phase()).isEqualTo(Phase.ENDED);
    }

    private static Reading read(int limit, Tick... ticks) {
        return LegalClock.read(List.of(ticks), limit, shipped(false, WIB));
    }

    private static Instant deadline(Instant complete, int limit, ZoneId zone) {
        return LegalClock.read(List.of(new Tick("complete", complete, null)), limit, shipped(false, zone))
                .deadline();
    }

    private static Tick at(String milestone, String local) {
        return new Tick(milestone, LocalDateTime.parse(local).atZone(WIB).toInstant(), null);
    }

    private static Instant closing(LocalDate date, ZoneId zone) {
        return date.atTime(16, 0).atZone(zone).toInstant();
    }

    private static Tick complete(Story story) {
        return story.ticks().stream()
                .filter(tick -> tick.milestone().equals("complete"))
                .findFirst()
                .orElseThrow();
    }

    private static WorkCalendar calendar(Story story) {
        return new WorkCalendar(1, story.calendar());
    }

    private static CalendarDocument with(CalendarDocument calendar, LocalDate holiday) {
        CalendarYear year = calendar.years().stream()
                .filter(one -> one.year() == holiday.getYear())
                .findFirst()
                .orElseThrow();
        List<SpecialDay> days = new ArrayList<>(year.days());
        days.removeIf(day -> day.date().equals(holiday));
        days.add(new SpecialDay(holiday, DayKind.LIBUR, "Libur baru"));
        return calendar.with(new CalendarYear(year.year(), year.status(), year.decree(), days));
    }

    private static WorkCalendar shipped(boolean jointLeaveIsWorked, ZoneId zone) {
        return new WorkCalendar(
                1,
                new CalendarDocument(
                        zone, 5, jointLeaveIsWorked, LocalTime.of(8, 0), LocalTime.of(16, 0), ShippedDays.read()));
    }
}
