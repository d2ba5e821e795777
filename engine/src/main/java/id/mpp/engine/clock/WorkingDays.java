package id.mpp.engine.clock;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads a number of working days from what forms, decision tables, workers and callers write. */
final class WorkingDays {

    /** About one year; the calendar says no more. */
    static final int LONGEST = 250;

    private WorkingDays() {}

    /** Empty when it is no whole number from 0 to the longest. */
    static Optional<Integer> of(Object value) {
        try {
            return Optional.ofNullable(value)
                    .map(found -> new BigDecimal(found.toString().strip()).intValueExact())
                    .filter(days -> days >= 0 && days <= LONGEST);
        } catch (ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
