package id.mpp.workers.bapenda;

import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Meaning;
import java.util.Optional;

/** The process variables this topic writes. */
record LocalTaxCheckResult(
        @Meaning("Bukti verifikasi Bapenda untuk petugas") Evidence verifikasiBapenda,
        @Meaning("Hasil verifikasi Bapenda") Finding hasilBapenda,

        @Meaning("Tunggakan pajak daerah (rupiah), kosong bila tidak diketahui")
        Optional<Long> tunggakanBapenda) {}
