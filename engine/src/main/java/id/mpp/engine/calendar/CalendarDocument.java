package id.mpp.engine.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that decides which day counts in one region; each change is a new version of the whole.
 *
 * @param zone IANA name, e.g. Asia/Jakarta (WIB), Asia/Makassar (WITA), Asia/Jayapura (WIT)
 * @param week working days a week, counted from Monday
 * @param jointLeaveIsWorked whether cuti bersama counts as a working day; the law does not say, the default is no
 * @param opens when the office opens, local time
 * @param closes when it closes: the end of a legal day
 */
public record CalendarDocument(
        @NotNull ZoneId zone,
        @Min(5) @Max(6) int week,
        boolean jointLeaveIsWorked,
        @NotNull LocalTime opens,
        @NotNull LocalTime closes,
        @NotEmpty List<@NotNull @Valid CalendarYear> years) {

    /** The same with one year exchanged or added. */
    public CalendarDocument with(CalendarYear changed) {
        List<CalendarYear> others =
                years.stream().filter(year -> year.year() != changed.year()).toList();
        return new CalendarDocument(
                zone,
                week,
                jointLeaveIsWorked,
                opens,
                closes,
                Stream.concat(others.stream(), Stream.of(changed))
                        .sorted(Comparator.comparingInt(CalendarYear::year))
                        .toList());
    }
}
