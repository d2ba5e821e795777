package id.mpp.workers.kemenkes;

/**
 * What the ministry holds about a doctor's registration (STR).
 *
 * @param state its verdict
 * @param isSameName whether the name we told is the holder's; the ministry does not tell us his
 * @param proof the number of this check
 */
record Registration(State state, boolean isSameName, String proof) {

    /** The verdicts of the service. */
    enum State {
        AKTIF,
        TIDAK_AKTIF,
        TIDAK_DITEMUKAN
    }
}
