package id.mpp.engine.calendar;

import java.time.Instant;
import java.util.List;

/** Whoever has computed something with the calendar and can compute it anew. */
public interface CalendarUse {

    /** What another calendar would change; changes nothing. */
    List<Move> moves(WorkCalendar next);

    /** Changes it, in the running transaction. */
    List<Move> apply(WorkCalendar next);

    /** How many open cases depend on the calendar. */
    int open();

    /**
     * A deadline that moves.
     *
     * @param from null when there was none
     */
    record Move(String businessKey, String service, Instant from, Instant to) {}
}
