package id.mpp.workers.fintech;

import id.mpp.workers.kit.Meaning;
import java.util.Optional;

/** The process variables a cancellation writes. */
record CancelledBill(
        @Meaning("Hasil pembatalan: dibatalkan, atau ternyata lunas pada waktunya")
        Result hasilPembatalan,

        @Meaning("Waktu pembayaran diterima") Optional<String> waktuBayar) {

    /** How the bill ends. */
    enum Result {
        DIBATALKAN,
        LUNAS
    }
}
