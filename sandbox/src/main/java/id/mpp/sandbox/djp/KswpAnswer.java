package id.mpp.sandbox.djp;

import java.util.UUID;

/** The taxpayer status, its reason where it is not valid, and the number under which DJP keeps this check. */
record KswpAnswer(String status, String alasan, String nomorBukti) {

    static KswpAnswer of(String status, String alasan) {
        return new KswpAnswer(status, alasan, "KSWP-" + UUID.randomUUID());
    }

    static KswpAnswer notFound() {
        return of("TIDAK_DITEMUKAN", "NPWP tidak terdaftar");
    }
}
