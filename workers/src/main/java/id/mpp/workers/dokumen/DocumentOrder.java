package id.mpp.workers.dokumen;

import id.mpp.workers.kit.Meaning;
import java.util.Optional;

/** What the case asks for; the engine reads the same variables when it freezes the content. */
record DocumentOrder(
        @Meaning("Jenis dokumen: nama berkas templat tanpa .html")
        String jenisDokumen,

        @Meaning("Lama berlaku sejak tanggal terbit, misalnya P5Y")
        Optional<String> masaBerlaku,

        @Meaning("Hari terakhir berlaku, misalnya 2031-11-25")
        Optional<String> berlakuSampai,

        @Meaning("Kop surat: pemerintah, dinas, alamat, kontak, dan tempat, dipisah garis tegak")
        String kopSurat,

        @Meaning("Penanda tangan: nama, NIP, dan jabatan, dipisah garis tegak")
        String penandaTangan) {}
