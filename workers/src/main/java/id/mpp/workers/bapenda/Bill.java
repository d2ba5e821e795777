package id.mpp.workers.bapenda;

/**
 * One assessment of the local tax office, as far as the verdict needs it.
 *
 * @param skpd its number
 * @param amount in rupiah
 * @param isPaid whether it was paid
 */
record Bill(String skpd, long amount, boolean isPaid) {}
