package id.mpp.engine.figures;

import id.mpp.engine.calendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Turns working days of age into moments, so that the database need not know what a working day is. */
final class Ages {

    /** The least age of each bucket but the first, in working days. */
    static final List<Integer> BOUNDS = List.of(3, 6, 11, 21);

    private Ages() {}

    /** For each bound the moment before which an application was received that is at least so old now. */
    static List<Instant> moments(WorkCalendar calendar, Instant now) {
        List<Instant> moments = new ArrayList<>();
        LocalDate date = calendar.dateOf(now);
        int age = 0;
        while (moments.size() < BOUNDS.size()) {
            boolean hasClosed =
                    calendar.isWorkingDay(date) && !calendar.closing(date).isAfter(now);
            if (hasClosed && ++age == BOUNDS.get(moments.size())) {
                moments.add(calendar.closing(date));
            }
            date = date.minusDays(1);
        }
        return moments;
    }
}
