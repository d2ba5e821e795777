package id.mpp.workers.kemenkes;

import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Meaning;

/** The process variables this topic writes. */
record FacilityCheckResult(
        @Meaning("Bukti verifikasi fasyankes untuk petugas") Evidence verifikasiFasyankes,
        @Meaning("Hasil verifikasi fasyankes") Finding hasilFasyankes) {}
