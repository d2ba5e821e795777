package id.mpp.workers.fintech;

import id.mpp.workers.kit.Meaning;

/** What is to be paid, and in how many days. */
record BillOrder(
        @Meaning("Jenis tagihan, misalnya Retribusi PBG") String jenisTagihan,
        @Meaning("Jumlah dalam rupiah, misalnya 378000") String jumlahTagihan,
        @Meaning("Banyaknya hari untuk membayar") Long hariBayar,

        @Meaning("Satuan hari bayar: hari-kerja atau hari-kalender")
        String satuanHariBayar) {}
