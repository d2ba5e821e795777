package id.mpp.workers.pupr;

import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Job;
import java.time.Clock;
import java.util.List;

/** Decides whether the place may be built on, as the KKPR says. */
final class SpatialCheck {

    private final Pupr pupr;
    private final Clock clock;
    private final List<String> words;

    SpatialCheck(Pupr pupr, Clock clock, List<String> words) {
        this.pupr = pupr;
        this.clock = clock;
        this.words = words;
    }

    SpatialCheckResult verify(Job job, FiledPlace place) {
        return place.number(words)
                .map(number -> judge(pupr.place(number, place.kodeDaerah().orElse(""))))
                .orElseGet(() -> result(Finding.TIDAK_DIAJUKAN, "Tidak ada KKPR untuk diperiksa", ""));
    }

    private SpatialCheckResult judge(SpatialFit fit) {
        return switch (fit.state()) {
            case SESUAI -> result(Finding.COCOK, "Cocok: KKPR berlaku, peruntukan " + fit.zone(), fit.proof());
            case TIDAK_SESUAI ->
                result(Finding.TIDAK_COCOK, "Tidak cocok: peruntukan lokasi adalah " + fit.zone(), fit.proof());
            case TIDAK_DITEMUKAN -> result(Finding.TIDAK_DITEMUKAN, "KKPR tidak ditemukan", fit.proof());
        };
    }

    private SpatialCheckResult result(Finding finding, String sentence, String proof) {
        return new SpatialCheckResult(Evidence.of("PUPR", finding, sentence, proof, clock.instant()), finding);
    }
}
