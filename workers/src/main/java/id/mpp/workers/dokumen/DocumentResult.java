package id.mpp.workers.dokumen;

import id.mpp.workers.kit.Meaning;
import java.util.Optional;

/** The process variables this topic writes. */
record DocumentResult(
        @Meaning("Nomor dokumen") String nomorDokumen,

        @Meaning("Alamat umum untuk memeriksa keadaan dokumen")
        String alamatVerifikasi,

        @Meaning("Hari terakhir berlaku; kosong bila tidak terbatas")
        Optional<String> berlakuSampai) {}
