package id.mpp.engine.figures;

import id.mpp.engine.calendar.Calendars;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sums of the last thirty days. */
@Component
class RecentSums {

    private static final int DAYS = 30;

    private final SumsOfCases sums;
    private final Calendars calendars;

    RecentSums(SumsOfCases sums, Calendars calendars) {
        this.sums = sums;
        this.calendars = calendars;
    }

    List<SumsOfCases.Group> byService() {
        ZoneId zone = calendars.current().zone();
        LocalDate today = LocalDate.now(zone);
        return sums.groups(new Scope(null, null, new Period(today.minusDays(DAYS - 1L), today, zone)), By.SERVICE);
    }
}
