package id.mpp.engine.migration;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What came of an attempt to take a case over.
 *
 * @param faults why it did not go; empty otherwise
 */
record Outcome(Kind kind, List<Fault> faults) {

    static final Outcome MOVED = new Outcome(Kind.MOVED, List.of());
    static final Outcome GONE = new Outcome(Kind.GONE, List.of());

    String reason() {
        return faults.stream().map(Fault::text).collect(Collectors.joining("; "));
    }

    /** The four ways it can end. */
    enum Kind {
        MOVED,
        /** It has ended or gone over meanwhile. */
        GONE,
        /** The mapping does not fit the place where it stands. */
        NOT_MOVABLE,
        /** Something broke, which says nothing about the case. */
        BROKEN
    }
}
