package id.mpp.workers.kemenkes;

import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Job;
import java.time.Clock;

/** Decides whether the doctor is registered. */
final class RegistrationCheck {

    private final Kemenkes kemenkes;
    private final Clock clock;

    RegistrationCheck(Kemenkes kemenkes, Clock clock) {
        this.kemenkes = kemenkes;
        this.clock = clock;
    }

    RegistrationCheckResult verify(Job job, RegistrationQuestion asked) {
        return asked.nomorStr()
                .map(number -> judge(kemenkes.registration(number, asked.nama().orElse(""))))
                .orElseGet(() -> result(Finding.TIDAK_DIAJUKAN, "Tidak ada nomor STR untuk diperiksa", ""));
    }

    /** Another name may be a slip of the pen or a number of somebody else: a person has to look. */
    private RegistrationCheckResult judge(Registration held) {
        if (held.state() == Registration.State.TIDAK_DITEMUKAN) {
            return result(Finding.TIDAK_DITEMUKAN, "Nomor STR tidak ditemukan di Kemenkes", held.proof());
        }
        if (!held.isSameName()) {
            return result(Finding.PERLU_DIPERIKSA, "Perlu diperiksa: STR tercatat atas nama lain", held.proof());
        }
        return held.state() == Registration.State.AKTIF
                ? result(Finding.COCOK, "Cocok: STR aktif atas nama pemohon", held.proof())
                : result(Finding.TIDAK_COCOK, "Tidak cocok: STR atas nama pemohon tidak aktif", held.proof());
    }

    private RegistrationCheckResult result(Finding finding, String sentence, String proof) {
        return new RegistrationCheckResult(
                Evidence.of("Kemenkes (STR)", finding, sentence, proof, clock.instant()), finding);
    }
}
