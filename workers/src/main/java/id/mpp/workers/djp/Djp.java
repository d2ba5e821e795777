package id.mpp.workers.djp;

/** The tax office. */
interface Djp {

    TaxpayerStatus status(String npwp);
}
