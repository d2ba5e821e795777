package id.mpp.workers.oss;

import id.mpp.workers.kit.Meaning;

/** The process variable this topic writes. */
record SignedFileResult(
        @Meaning("Waktu alamat berkas bertanda tangan disimpan")
        String berkasDisimpan) {}
