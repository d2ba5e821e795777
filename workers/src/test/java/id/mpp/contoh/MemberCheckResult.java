package id.mpp.contoh;

import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Meaning;

/** The process variables this topic writes. */
record MemberCheckResult(
        @Meaning("Bukti verifikasi Contoh untuk petugas") Evidence verifikasiContoh,
        @Meaning("Hasil verifikasi Contoh") Finding hasilContoh) {}
