package id.mpp.gate.tables;

import java.math.BigDecimal;

/** Numbers, or moments as seconds, from one to another; an end that is null is open for ever. */
record Range(BigDecimal from, boolean isFromIn, BigDecimal to, boolean isToIn) {

    static Range only(BigDecimal value) {
        return new Range(value, true, value, true);
    }

    boolean holds(BigDecimal value) {
        return isAbove(value) && isBelow(value);
    }

    /** True when all between the two is in here; they are next to each other, so no end lies between them. */
    boolean holdsBetween(BigDecimal low, BigDecimal high) {
        boolean startsBefore = from == null || low != null && from.compareTo(low) <= 0;
        boolean endsAfter = to == null || high != null && to.compareTo(high) >= 0;
        return startsBefore && endsAfter;
    }

    private boolean isAbove(BigDecimal value) {
        return from == null || value.compareTo(from) > 0 || isFromIn && value.compareTo(from) == 0;
    }

    private boolean isBelow(BigDecimal value) {
        return to == null || value.compareTo(to) < 0 || isToIn && value.compareTo(to) == 0;
    }
}
