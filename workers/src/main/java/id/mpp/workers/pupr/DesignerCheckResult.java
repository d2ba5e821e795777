package id.mpp.workers.pupr;

import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Meaning;

/** The process variables this topic writes. */
record DesignerCheckResult(
        @Meaning("Bukti verifikasi lisensi perencana untuk petugas")
        Evidence verifikasiPerancang,

        @Meaning("Hasil verifikasi lisensi perencana") Finding hasilPerancang) {}
