package id.mpp.workers.kemenkes;

/**
 * What the ministry holds about a health facility.
 *
 * @param state its verdict
 * @param name what it is called there
 * @param proof the number of this check
 */
record Facility(State state, String name, String proof) {

    /** The verdicts of the service. */
    enum State {
        AKTIF,
        TIDAK_AKTIF,
        TIDAK_DITEMUKAN
    }
}
