package id.mpp.workers.pupr;

import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Job;
import id.mpp.workers.kit.MppTime;
import java.time.Clock;
import java.util.List;

/** Decides whether the building was drawn by somebody who may. */
final class DesignerCheck {

    private final Pupr pupr;
    private final Clock clock;
    private final List<String> words;

    DesignerCheck(Pupr pupr, Clock clock, List<String> words) {
        this.pupr = pupr;
        this.clock = clock;
        this.words = words;
    }

    DesignerCheckResult verify(Job job, FiledPapers papers) {
        return papers.number(words)
                .map(number -> judge(pupr.designer(number)))
                .orElseGet(() -> result(Finding.TIDAK_DIAJUKAN, "Tidak ada lisensi perencana untuk diperiksa", ""));
    }

    private DesignerCheckResult judge(DesignerLicence licence) {
        return switch (licence.state()) {
            case BERLAKU -> inForce(licence);
            case TIDAK_BERLAKU ->
                result(Finding.TIDAK_COCOK, "Tidak cocok: lisensi perencana tidak berlaku", licence.proof());
            case TIDAK_DITEMUKAN ->
                result(Finding.TIDAK_DITEMUKAN, "Lisensi perencana tidak ditemukan", licence.proof());
        };
    }

    private DesignerCheckResult inForce(DesignerLicence licence) {
        boolean isOver = licence.until()
                .filter(until -> until.isBefore(MppTime.date(clock.instant())))
                .isPresent();
        return isOver
                ? result(
                        Finding.TIDAK_COCOK, "Tidak cocok: masa berlaku lisensi perencana telah habis", licence.proof())
                : result(Finding.COCOK, "Cocok: lisensi berlaku, " + licence.field(), licence.proof());
    }

    private DesignerCheckResult result(Finding finding, String sentence, String proof) {
        return new DesignerCheckResult(Evidence.of("PUPR", finding, sentence, proof, clock.instant()), finding);
    }
}
