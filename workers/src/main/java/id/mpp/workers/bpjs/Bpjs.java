package id.mpp.workers.bpjs;

/** Social security. */
interface Bpjs {

    /** Asks both branches; a number that was not submitted is empty and its answer means nothing. */
    Membership membership(String noNpp, String noVa);
}
