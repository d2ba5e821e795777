package id.mpp.workers.djp;

import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Meaning;

/** The process variables this topic writes. */
record TaxpayerCheckResult(
        @Meaning("Bukti verifikasi DJP untuk petugas") Evidence verifikasiDjp,
        @Meaning("Hasil verifikasi DJP") Finding hasilDjp) {}
