package id.mpp.workers.oss;

import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Meaning;

/** The process variables this topic writes. */
record NibCheckResult(
        @Meaning("Bukti pemeriksaan NIB untuk petugas") Evidence verifikasiNib,
        @Meaning("Hasil pemeriksaan NIB") Finding hasilNib,
        @Meaning("Keadaan NIB di OSS") NibState statusNib) {}
