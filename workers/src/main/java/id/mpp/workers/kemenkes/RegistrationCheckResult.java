package id.mpp.workers.kemenkes;

import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Meaning;

/** The process variables this topic writes. */
record RegistrationCheckResult(
        @Meaning("Bukti verifikasi STR untuk petugas") Evidence verifikasiStr,

        @Meaning("Hasil verifikasi STR; TIDAK_COCOK berarti STR tidak aktif")
        Finding hasilStr) {}
