package id.mpp.workers.pupr;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the office holds about the licence of a designer.
 *
 * @param state its verdict
 * @param field what its holder may design
 * @param until the last day it is in force, when it has one
 * @param proof the number of this check
 */
record DesignerLicence(State state, String field, Optional<LocalDate> until, String proof) {

    /** The verdicts of the office. */
    enum State {
        BERLAKU,
        TIDAK_BERLAKU,
        TIDAK_DITEMUKAN
    }
}
