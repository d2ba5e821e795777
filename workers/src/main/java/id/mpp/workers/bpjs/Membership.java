package id.mpp.workers.bpjs;

/**
 * What the two branches say.
 *
 * @param employment BPJS Ketenagakerjaan
 * @param health BPJS Kesehatan
 * @param proof the number of this check
 */
record Membership(State employment, State health, String proof) {

    /** The state of a membership; not submitted is ours, the others are the partner's. */
    enum State {
        AKTIF,
        TIDAK_AKTIF,
        TIDAK_DITEMUKAN,
        TIDAK_DIAJUKAN
    }

    boolean any(State state) {
        return employment == state || health == state;
    }
}
