package id.mpp.workers.bpjs;

import static id.mpp.workers.bpjs.Membership.State;

import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Job;
import java.time.Clock;

/** Decides whether the business is an active member of both branches. */
final class MembershipCheck {

    private final Bpjs bpjs;
    private final Clock clock;

    MembershipCheck(Bpjs bpjs, Clock clock) {
        this.bpjs = bpjs;
        this.clock = clock;
    }

    MembershipCheckResult verify(Job job, MembershipNumbers numbers) {
        String noNpp = numbers.noNpp().orElse("");
        String noVa = numbers.noVa().orElse("");
        if (noNpp.isEmpty() && noVa.isEmpty()) {
            return result(Finding.TIDAK_DIAJUKAN, "Tidak ada nomor kepesertaan BPJS untuk diperiksa", "");
        }
        Membership membership = bpjs.membership(noNpp, noVa);
        return result(finding(membership), sentence(membership), membership.proof());
    }

    private static Finding finding(Membership membership) {
        if (membership.any(State.TIDAK_AKTIF)) {
            return Finding.TIDAK_COCOK;
        }
        if (membership.any(State.TIDAK_DITEMUKAN)) {
            return Finding.TIDAK_DITEMUKAN;
        }
        return membership.any(State.TIDAK_DIAJUKAN) ? Finding.PERLU_DIPERIKSA : Finding.COCOK;
    }

    private static String sentence(Membership membership) {
        return "BPJS Ketenagakerjaan " + words(membership.employment()) + "; BPJS Kesehatan "
                + words(membership.health());
    }

    private static String words(State state) {
        return switch (state) {
            case AKTIF -> "aktif";
            case TIDAK_AKTIF -> "tidak aktif";
            case TIDAK_DITEMUKAN -> "tidak ditemukan";
            case TIDAK_DIAJUKAN -> "tidak diajukan pemohon";
        };
    }

    private MembershipCheckResult result(Finding finding, String sentence, String proof) {
        return new MembershipCheckResult(Evidence.of("BPJS", finding, sentence, proof, clock.instant()), finding);
    }
}
