package id.mpp.workers.fintech;

import id.mpp.workers.kit.Meaning;

/** What the treasurer has decided about money that fits no open bill. */
record MoneyDecision(
        @Meaning("Nomor catatan uang masuk") Long nomorUangMasuk,

        @Meaning("Keputusan bendahara: dikembalikan, disetor, atau dicocokkan")
        String tindakLanjutUang,

        @Meaning("Apa yang telah dilakukan dengan uang itu") String catatanUang) {

    /** Nothing is written: the record of the money shows what became of it. */
    record Done() {}
}
