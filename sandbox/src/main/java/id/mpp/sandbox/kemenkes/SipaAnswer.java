package id.mpp.sandbox.kemenkes;

import java.util.UUID;

/** State of a practice permit, at how many places its holder practises, and until when it runs. */
record SipaAnswer(String status, int jumlahTempat, String berlakuSampai, String nomorBukti) {

    private static final String FAR_AWAY = "2030-12-31";

    static SipaAnswer of(String status, int places, String until) {
        return new SipaAnswer(status, places, until, "SIPA-" + UUID.randomUUID());
    }

    static SipaAnswer clean() {
        return of("AKTIF", 1, FAR_AWAY);
    }

    static SipaAnswer notFound() {
        return of("TIDAK_DITEMUKAN", 0, null);
    }
}
