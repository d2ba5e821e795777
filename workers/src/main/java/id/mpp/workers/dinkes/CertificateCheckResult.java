package id.mpp.workers.dinkes;

import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Meaning;

/** The process variables this topic writes. */
record CertificateCheckResult(
        @Meaning("Bukti verifikasi Dinkes untuk petugas") Evidence verifikasiDinkes,
        @Meaning("Hasil verifikasi Dinkes") Finding hasilDinkes) {}
