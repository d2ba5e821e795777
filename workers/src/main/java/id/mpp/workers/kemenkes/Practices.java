package id.mpp.workers.kemenkes;

/**
 * The places at which a doctor may practise today.
 *
 * @param state whether the ministry knows the doctor
 * @param places how many permits (SIP) are in force
 * @param isHere whether one of them is for the place we asked about
 * @param proof the number of this check
 */
record Practices(State state, int places, boolean isHere, String proof) {

    /** The verdicts of the service. */
    enum State {
        DITEMUKAN,
        TIDAK_DITEMUKAN
    }
}
