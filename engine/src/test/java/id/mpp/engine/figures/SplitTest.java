package id.mpp.engine.figures;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.calendar.CalendarDocument;
import id.mpp.engine.calendar.CalendarYear;
import id.mpp.engine.calendar.DayKind;
import id.mpp.engine.calendar.ShippedDays;
import id.mpp.engine.calendar.SpecialDay;
import id.mpp.engine.calendar.WorkCalendar;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whose time it was: the rules one by one, and against a second count that was written by another way. */
class SplitTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final LocalTime CLOSES = LocalTime.of(16, 0);
    private static final Own OWN = new Own(List.of("dpmptsp", "dokumen"));
    private static final WorkCalendar CALENDAR =
            new WorkCalendar(1, new CalendarDocument(WIB, 5, false, LocalTime.of(8, 0), CLOSES, ShippedDays.read()));
    private static final int TALES = 5_000;

    @Test
    void thousandsOfTalesAgreeWithASecondCount() {
        SecondCount second = new SecondCount(
                WIB,
                5,
                CLOSES,
                ShippedDays.read().stream()
                        .map(CalendarYear::days)
                        .flatMap(List::stream)
                        .filter(day -> day.kind() != DayKind.KERJA)
                        .map(SpecialDay::date)
                        .collect(Collectors.toSet()));
        int days = 0;
        for (long seed = 0; seed < TALES; seed++) {
            Tale tale = Tale.of(seed, WIB);
            if (SecondCount.ending(tale) != null) {
                Map<String, Integer> owners = second.owners(tale);
                assertThat(parties(tale)).as("tale %d: %s", seed, tale).isEqualTo(owners);
                days += owners.values().stream().mapToInt(Integer::intValue).sum();
            }
        }
        assertThat(days).as("working days in all").isGreaterThan(4 * TALES);
    }

    /** In the second count's words, where a party without a day is not named. */
    private static Map<String, Integer> parties(Tale tale) {
        Split split = Split.of(new Case(tale.key(), "uji", false, tale.lines(), null).story(), CALENDAR, OWN);
        Map<String, Integer> parties = new TreeMap<>(split.agencies());
        parties.put(SecondCount.APPLICANT, split.applicant());
        parties.values().removeIf(days -> days == 0);
        return parties;
    }

    @Test
    void aDayIsItsWhoHasTheCaseAtClosingTime() {
        Split split = split(
                at("received", null, "2026-07-06T15:59"),
                at("validation", "dinkes", "2026-07-07T15:59"),
                at("issued", "dpmptsp", "2026-07-07T16:00"));
        assertThat(split.agencies()).containsExactly(Map.entry("dinkes", 1), Map.entry("dpmptsp", 1));
    }

    @Test
    void holidaysAndWeekendsAreNobodys() {
        Split split = split(at("received", null, "2026-08-14T17:00"), at("issued", null, "2026-08-18T15:00"));
        assertThat(split.agencies()).containsExactly(Map.entry("dpmptsp", 0)); // a weekend and Independence Day
    }

    @Test
    void anAlarmOrAnUpdateLeavesTheStretchToWhoEndsIt() {
        Split split = split(
                at("complete", "dpmptsp", "2026-07-06T10:00"),
                at("warned", null, "2026-07-08T10:00"),
                at("updated", "oss", "2026-07-09T10:00"),
                at("recommended", "dinkes", "2026-07-10T10:00"));
        assertThat(split.agencies()).containsExactly(Map.entry("dinkes", 4), Map.entry("dpmptsp", 0));
    }

    @Test
    void pauseAndUnpaidBillAreTheApplicantsWhoeverEndsThem() {
        Split split = split(
                at("paused", "dpmptsp", "2026-07-06T10:00"),
                at("resumed", "oss", "2026-07-08T10:00"),
                at("billed", "fintech", "2026-07-08T11:00"),
                at("paused", "dpmptsp", "2026-07-08T12:00"),
                at("resumed", "dpmptsp", "2026-07-09T10:00"),
                at("paid", null, "2026-07-10T10:00"),
                at("issued", "dokumen", "2026-07-10T17:00"));
        assertThat(split.applicant()).isEqualTo(4);
        assertThat(split.agencies())
                .containsExactly(Map.entry("dpmptsp", 1), Map.entry("fintech", 0), Map.entry("oss", 0));
    }

    @Test
    void whatOssTellsUsIsNoWorkOfOss() {
        Split split = split(at("received", null, "2026-07-06T10:00"), at("cancelled", "oss", "2026-07-09T10:00"));
        assertThat(split.agencies()).containsExactly(Map.entry("dpmptsp", 3));
    }

    private static Split split(Line... lines) {
        return Split.of(List.of(lines), CALENDAR, OWN);
    }

    private static Line at(String milestone, String agency, String local) {
        return new Line(milestone, LocalDateTime.parse(local).atZone(WIB).toInstant(), agency, null);
    }
}
