package id.mpp.workers.kemenkes;

import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Meaning;

/** The process variables this topic writes. */
record PracticeCountResult(
        @Meaning("Bukti penghitungan SIP untuk petugas") Evidence verifikasiTempatPraktik,

        @Meaning("Hasil penghitungan SIP; hanya COCOK berarti jumlahnya pasti")
        Finding hasilTempatPraktik,

        @Meaning("Jumlah SIP yang masih berlaku, 0 bila tidak pasti")
        Integer jumlahSip,

        @Meaning("Apakah salah satunya untuk tempat yang dimohonkan")
        Boolean tempatSama) {}
