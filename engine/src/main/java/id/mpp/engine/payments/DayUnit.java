package id.mpp.engine.payments;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.mpp.engine.calendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** How the days to pay are counted; the day of the bill itself never counts. */
enum DayUnit {
    HARI_KERJA {
        @Override
        Instant after(Instant now, int days, WorkCalendar calendar) {
            LocalDate day = calendar.dateOf(now);
            for (int i = 0; i < days; i++) {
                day = calendar.workingDayAfter(day);
            }
            return calendar.closing(day);
        }
    },
    HARI_KALENDER {
        @Override
        Instant after(Instant now, int days, WorkCalendar calendar) {
            LocalDate next = calendar.dateOf(now).plusDays(days + 1L);
            return next.atStartOfDay(calendar.zone()).toInstant().minusSeconds(1);
        }
    };

    /** The last moment to pay: when the office closes on the last working day, or the end of the last calendar day. */
    abstract Instant after(Instant now, int days, WorkCalendar calendar);

    @JsonValue
    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    static DayUnit of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
