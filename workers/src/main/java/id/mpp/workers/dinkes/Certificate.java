package id.mpp.workers.dinkes;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the health office holds about a hygiene and sanitation certificate.
 *
 * @param state its verdict
 * @param until the last day it is in force, when it has one
 * @param proof the number of this check
 */
record Certificate(State state, Optional<LocalDate> until, String proof) {

    /** The verdicts of the office. */
    enum State {
        AKTIF,
        DICABUT,
        TIDAK_DITEMUKAN
    }
}
