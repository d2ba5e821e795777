package id.mpp.workers.pupr;

import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Meaning;

/** The process variables this topic writes. */
record SpatialCheckResult(
        @Meaning("Bukti verifikasi tata ruang untuk petugas")
        Evidence verifikasiTataRuang,

        @Meaning("Hasil verifikasi tata ruang") Finding hasilTataRuang) {}
