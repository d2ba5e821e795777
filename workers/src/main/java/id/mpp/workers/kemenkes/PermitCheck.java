package id.mpp.workers.kemenkes;

import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Job;
import id.mpp.workers.kit.MppTime;
import java.time.Clock;
import java.time.LocalDate;

/** Decides whether the pharmacist may practise here. */
final class PermitCheck {

    private final Kemenkes kemenkes;
    private final Clock clock;
    private final int maxPlaces;

    PermitCheck(Kemenkes kemenkes, Clock clock, int maxPlaces) {
        this.kemenkes = kemenkes;
        this.clock = clock;
        this.maxPlaces = maxPlaces;
    }

    PermitCheckResult verify(Job job, PermitNumber number) {
        return number.sipa()
                .map(sipa -> judge(kemenkes.permit(sipa)))
                .orElseGet(() -> result(Finding.TIDAK_DIAJUKAN, "Tidak ada nomor SIPA untuk diperiksa", ""));
    }

    private PermitCheckResult judge(Permit permit) {
        return switch (permit.state()) {
            case AKTIF -> active(permit);
            case TIDAK_AKTIF -> result(Finding.TIDAK_COCOK, "Tidak cocok: SIPA tidak aktif", permit.proof());
            case TIDAK_DITEMUKAN ->
                result(Finding.TIDAK_DITEMUKAN, "Nomor SIPA tidak ditemukan di Kemenkes", permit.proof());
        };
    }

    private PermitCheckResult active(Permit permit) {
        LocalDate today = MppTime.date(clock.instant());
        if (permit.until().filter(until -> until.isBefore(today)).isPresent()) {
            return result(Finding.TIDAK_COCOK, "Tidak cocok: masa berlaku SIPA telah habis", permit.proof());
        }
        if (permit.places() > maxPlaces) {
            String sentence = "Perlu diperiksa: apoteker tercatat berpraktik di " + permit.places()
                    + " tempat, batasnya " + maxPlaces;
            return result(Finding.PERLU_DIPERIKSA, sentence, permit.proof());
        }
        return result(Finding.COCOK, "Cocok: SIPA aktif, praktik di " + permit.places() + " tempat", permit.proof());
    }

    private PermitCheckResult result(Finding finding, String sentence, String proof) {
        return new PermitCheckResult(Evidence.of("Kemenkes", finding, sentence, proof, clock.instant()), finding);
    }
}
