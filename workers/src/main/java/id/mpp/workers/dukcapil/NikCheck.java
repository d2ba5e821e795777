package id.mpp.workers.dukcapil;

import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Job;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides whether the applicant is who he says he is. */
final class NikCheck {

    private static final int SAME_NAME = 90;
    private static final int LIKE_NAME = 80;

    private final Dukcapil dukcapil;
    private final Clock clock;

    NikCheck(Dukcapil dukcapil, Clock clock) {
        this.dukcapil = dukcapil;
        this.clock = clock;
    }

    NikCheckResult verify(Job job, Resident resident) {
        if (!resident.canBeChecked()) {
            return result(Finding.TIDAK_DIAJUKAN, "Tidak ada NIK dan nama pemohon untuk diperiksa", "");
        }
        String proof = "DUK-" + job.businessKey() + "-" + clock.instant().getEpochSecond();
        Optional<Likeness> likeness = dukcapil.compare(resident, proof);
        return likeness.map(found -> judge(found, proof))
                .orElseGet(() -> result(Finding.TIDAK_DITEMUKAN, "NIK tidak ditemukan di Dukcapil", proof));
    }

    private NikCheckResult judge(Likeness found, String proof) {
        if (!found.othersAgree() || found.name() < LIKE_NAME) {
            return result(Finding.TIDAK_COCOK, "Tidak cocok: " + differences(found), proof);
        }
        if (found.name() < SAME_NAME) {
            String sentence = "Perlu diperiksa: kemiripan nama " + found.name() + " dari 100, bandingkan dengan KTP";
            return result(Finding.PERLU_DIPERIKSA, sentence, proof);
        }
        return result(Finding.COCOK, "Cocok: " + agreements(found), proof);
    }

    private static String agreements(Likeness found) {
        if (found.birthDate().isPresent() && found.sex().isPresent()) {
            return "nama, tanggal lahir, dan jenis kelamin sesuai";
        }
        String other = found.birthDate().isPresent() ? " dan tanggal lahir" : "";
        return "nama" + (found.sex().isPresent() ? " dan jenis kelamin" : other) + " sesuai; data lain tidak diajukan";
    }

    private static String differences(Likeness found) {
        List<String> different = new ArrayList<>();
        if (found.name() < LIKE_NAME) {
            different.add("nama (kemiripan " + found.name() + " dari 100)");
        }
        found.birthDate().filter(percent -> percent < 100).ifPresent(percent -> different.add("tanggal lahir"));
        found.sex().filter(percent -> percent < 100).ifPresent(percent -> different.add("jenis kelamin"));
        return String.join(", ", different) + " berbeda dari data Dukcapil";
    }

    private NikCheckResult result(Finding finding, String sentence, String proof) {
        return new NikCheckResult(Evidence.of("Dukcapil", finding, sentence, proof, clock.instant()), finding);
    }
}
