package id.mpp.workers.kemenkes;

import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Job;
import java.time.Clock;

/** Counts the places at which the doctor practises; how many are too many is for a decision table to say. */
final class PracticeCount {

    private final Kemenkes kemenkes;
    private final Clock clock;

    PracticeCount(Kemenkes kemenkes, Clock clock) {
        this.kemenkes = kemenkes;
        this.clock = clock;
    }

    PracticeCountResult count(Job job, PracticeQuestion asked) {
        return asked.nomorStr()
                .map(number ->
                        judge(kemenkes.practices(number, asked.kodeFasyankes().orElse("")), asked))
                .orElseGet(() -> uncertain(Finding.TIDAK_DIAJUKAN, "Tidak ada nomor STR untuk menghitung SIP", ""));
    }

    /** A place without a code is none that a permit could be for already. */
    private PracticeCountResult judge(Practices held, PracticeQuestion asked) {
        if (held.state() == Practices.State.TIDAK_DITEMUKAN) {
            return uncertain(Finding.TIDAK_DITEMUKAN, "Pemilik STR tidak tercatat pada register SIP", held.proof());
        }
        boolean isHere = held.isHere() && asked.kodeFasyankes().isPresent();
        String sentence = "Register SIP: " + held.places() + " SIP berlaku, tempat yang dimohonkan "
                + (isHere ? "termasuk di dalamnya" : "tidak termasuk");
        return new PracticeCountResult(
                evidence(Finding.COCOK, sentence, held.proof()), Finding.COCOK, held.places(), isHere);
    }

    private PracticeCountResult uncertain(Finding finding, String sentence, String proof) {
        return new PracticeCountResult(evidence(finding, sentence, proof), finding, 0, false);
    }

    private Evidence evidence(Finding finding, String sentence, String proof) {
        return Evidence.of("Kemenkes (SIP)", finding, sentence, proof, clock.instant());
    }
}
