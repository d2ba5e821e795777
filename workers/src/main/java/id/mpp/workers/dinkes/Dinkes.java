package id.mpp.workers.dinkes;

/** The region's health office. */
interface Dinkes {

    Certificate certificate(String number);
}
