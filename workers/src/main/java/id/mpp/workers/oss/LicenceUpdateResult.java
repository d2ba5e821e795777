package id.mpp.workers.oss;

import id.mpp.workers.kit.Meaning;

/** The process variable this topic writes. */
record LicenceUpdateResult(
        @Meaning("Waktu OSS diketahui menyimpan lampiran teknis")
        String lampiranDisimpan) {}
