package id.mpp.contoh;

import id.mpp.workers.kit.BusinessError;
import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Job;
import java.time.Clock;

/** Decides whether the applicant is a member. */
record MemberCheck(Contoh contoh, Clock clock) {

    MemberCheckResult verify(Job job, MemberQuestion question) throws BusinessError {
        if (question.nik().isEmpty()) {
            return result(Finding.TIDAK_DIAJUKAN, "Tidak ada NIK untuk diperiksa");
        }
        int members = contoh.members(question.nik().get(), question.jenisAnggota());
        if (members > 1) {
            throw new BusinessError("anggota-ganda", "Nomor itu dimiliki " + members + " anggota");
        }
        return members == 1
                ? result(Finding.COCOK, "Cocok: terdaftar sebagai anggota")
                : result(Finding.TIDAK_DITEMUKAN, "Tidak terdaftar sebagai anggota");
    }

    private MemberCheckResult result(Finding finding, String sentence) {
        return new MemberCheckResult(Evidence.of("Contoh", finding, sentence, "", clock.instant()), finding);
    }
}
