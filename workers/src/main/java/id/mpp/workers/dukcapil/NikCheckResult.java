package id.mpp.workers.dukcapil;

import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Meaning;

/** The process variables this topic writes. */
record NikCheckResult(
        @Meaning("Bukti verifikasi Dukcapil untuk petugas") Evidence verifikasiDukcapil,
        @Meaning("Hasil verifikasi Dukcapil") Finding hasilDukcapil) {}
