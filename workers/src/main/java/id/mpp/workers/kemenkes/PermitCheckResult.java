package id.mpp.workers.kemenkes;

import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Meaning;

/** The process variables this topic writes. */
record PermitCheckResult(
        @Meaning("Bukti verifikasi Kemenkes untuk petugas") Evidence verifikasiKemenkes,
        @Meaning("Hasil verifikasi Kemenkes") Finding hasilKemenkes) {}
