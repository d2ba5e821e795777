package id.mpp.sandbox.dinkes;

import java.util.UUID;

/** State of a certificate and until when it runs. */
record SlhsAnswer(String status, String berlakuSampai, String nomorBukti) {

    private static final String FAR_AWAY = "2030-12-31";
    private static final String NOT_FOUND = "TIDAK_DITEMUKAN";

    static SlhsAnswer of(String status, String until) {
        return new SlhsAnswer(status, status.equals(NOT_FOUND) ? null : until, "SLHS-" + UUID.randomUUID());
    }

    static SlhsAnswer clean() {
        return of("AKTIF", FAR_AWAY);
    }

    static SlhsAnswer notFound() {
        return of(NOT_FOUND, null);
    }
}
