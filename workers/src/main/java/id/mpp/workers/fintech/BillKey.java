package id.mpp.workers.fintech;

import id.mpp.workers.kit.Meaning;

/** The bill that is asked about. */
record BillKey(@Meaning("Nomor tagihan") String nomorTagihan) {}
