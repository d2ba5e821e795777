package id.mpp.workers.pupr;

/**
 * What the office holds about a KKPR.
 *
 * @param state its verdict
 * @param zone what the place may be used for
 * @param proof the number of this check
 */
record SpatialFit(State state, String zone, String proof) {

    /** The verdicts of the office. */
    enum State {
        SESUAI,
        TIDAK_SESUAI,
        TIDAK_DITEMUKAN
    }
}
