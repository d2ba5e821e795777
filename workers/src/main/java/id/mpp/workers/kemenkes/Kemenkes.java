package id.mpp.workers.kemenkes;

/** The health ministry. */
interface Kemenkes {

    Permit permit(String number);
}
