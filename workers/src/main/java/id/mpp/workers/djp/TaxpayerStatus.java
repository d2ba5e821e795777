package id.mpp.workers.djp;

/**
 * What the tax office says about a taxpayer.
 *
 * @param state its verdict
 * @param reason why not valid, in its words
 * @param proof its number of this check
 */
record TaxpayerStatus(State state, String reason, String proof) {

    /** The verdicts of the KSWP service. */
    enum State {
        VALID,
        TIDAK_VALID,
        TIDAK_DITEMUKAN
    }
}
