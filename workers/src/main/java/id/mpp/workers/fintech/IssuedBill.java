package id.mpp.workers.fintech;

import id.mpp.workers.kit.Meaning;
import java.util.Optional;

/** The process variables of a bill that can be paid now. */
record IssuedBill(
        @Meaning("Nomor tagihan") String nomorTagihan,
        @Meaning("Batas bayar (ISO 8601)") String batasBayar,

        @Meaning("Jeda tanya berkala kepada mitra (ISO 8601)")
        String jedaPeriksa,

        @Meaning("Isi QRIS, kosong bila mitra tidak menerbitkannya")
        Optional<String> qris,

        @Meaning("Nomor virtual account, kosong bila mitra tidak menerbitkannya")
        Optional<String> nomorVa,

        @Meaning("Tagihan dalam satu kalimat untuk petugas dan pemohon")
        String keteranganTagihan) {}
