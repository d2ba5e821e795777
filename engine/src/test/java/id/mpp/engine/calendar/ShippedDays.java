package id.mpp.engine.calendar;

import java.util.List;

/** The national days that the engine ships, for tests of other packages. */
public final class ShippedDays {

    private ShippedDays() {}

    /** As in {@code calendar/nasional.yaml}. */
    public static List<CalendarYear> read() {
        return NationalDays.read();
    }
}
