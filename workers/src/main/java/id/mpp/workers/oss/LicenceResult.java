package id.mpp.workers.oss;

import id.mpp.workers.kit.Meaning;

/** The process variable this topic writes. */
record LicenceResult(
        @Meaning("Nomor izin yang disimpan OSS") String nomorIzin) {}
