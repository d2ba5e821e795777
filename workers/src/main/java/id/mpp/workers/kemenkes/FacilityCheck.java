package id.mpp.workers.kemenkes;

import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Job;
import java.time.Clock;

/** Decides whether the place of practice is a health facility that the ministry knows. */
final class FacilityCheck {

    private final Kemenkes kemenkes;
    private final Clock clock;

    FacilityCheck(Kemenkes kemenkes, Clock clock) {
        this.kemenkes = kemenkes;
        this.clock = clock;
    }

    FacilityCheckResult verify(Job job, FacilityQuestion asked) {
        return asked.kodeFasyankes()
                .map(code -> judge(kemenkes.facility(code)))
                .orElseGet(() -> result(Finding.TIDAK_DIAJUKAN, "Tidak ada kode fasyankes untuk diperiksa", ""));
    }

    private FacilityCheckResult judge(Facility held) {
        return switch (held.state()) {
            case AKTIF -> result(Finding.COCOK, "Cocok: fasyankes terdaftar, " + held.name(), held.proof());
            case TIDAK_AKTIF -> result(Finding.TIDAK_COCOK, "Tidak cocok: fasyankes tidak aktif", held.proof());
            case TIDAK_DITEMUKAN ->
                result(Finding.TIDAK_DITEMUKAN, "Kode fasyankes tidak ditemukan di Kemenkes", held.proof());
        };
    }

    private FacilityCheckResult result(Finding finding, String sentence, String proof) {
        return new FacilityCheckResult(
                Evidence.of("Kemenkes (fasyankes)", finding, sentence, proof, clock.instant()), finding);
    }
}
