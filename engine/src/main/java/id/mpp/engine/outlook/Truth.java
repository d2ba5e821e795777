package id.mpp.engine.outlook;

/** Whether a condition holds; what is not known yet may go either way. */
enum Truth {
    YES,
    NO,
    OPEN;

    static Truth of(boolean isTrue) {
        return isTrue ? YES : NO;
    }

    Truth and(Truth other) {
        return this == NO || other == NO ? NO : this == OPEN || other == OPEN ? OPEN : YES;
    }

    Truth or(Truth other) {
        return this == YES || other == YES ? YES : this == OPEN || other == OPEN ? OPEN : NO;
    }
}
