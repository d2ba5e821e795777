package id.mpp.workers.kemenkes;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the ministry holds about a practice permit.
 *
 * @param state its verdict
 * @param places at how many places its holder practises
 * @param until the last day it is in force, when it has one
 * @param proof the number of this check
 */
record Permit(State state, int places, Optional<LocalDate> until, String proof) {

    /** The verdicts of the service. */
    enum State {
        AKTIF,
        TIDAK_AKTIF,
        TIDAK_DITEMUKAN
    }
}
