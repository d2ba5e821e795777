package id.mpp.workers.fintech;

import id.mpp.workers.kit.Meaning;
import java.util.Optional;

/** The process variables a question about a bill writes. */
record CheckedBill(
        @Meaning("Keadaan tagihan menurut mitra") State statusTagihan,
        @Meaning("Waktu pembayaran diterima") Optional<String> waktuBayar) {

    /** Whether the bill is paid, rightly and in time. */
    enum State {
        LUNAS,
        BELUM_LUNAS
    }
}
