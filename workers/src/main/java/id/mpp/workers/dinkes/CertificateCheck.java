package id.mpp.workers.dinkes;

import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Job;
import id.mpp.workers.kit.MppTime;
import java.time.Clock;
import java.time.LocalDate;

/** Decides whether the certificate is in force today. */
final class CertificateCheck {

    private final Dinkes dinkes;
    private final Clock clock;

    CertificateCheck(Dinkes dinkes, Clock clock) {
        this.dinkes = dinkes;
        this.clock = clock;
    }

    CertificateCheckResult verify(Job job, CertificateNumber number) {
        return number.slhs()
                .map(slhs -> judge(dinkes.certificate(slhs)))
                .orElseGet(() -> result(Finding.TIDAK_DIAJUKAN, "Tidak ada nomor SLHS untuk diperiksa", ""));
    }

    private CertificateCheckResult judge(Certificate certificate) {
        return switch (certificate.state()) {
            case AKTIF -> active(certificate);
            case DICABUT -> result(Finding.TIDAK_COCOK, "Tidak cocok: SLHS telah dicabut", certificate.proof());
            case TIDAK_DITEMUKAN ->
                result(Finding.TIDAK_DITEMUKAN, "Nomor SLHS tidak ditemukan di Dinkes", certificate.proof());
        };
    }

    private CertificateCheckResult active(Certificate certificate) {
        LocalDate today = MppTime.date(clock.instant());
        boolean isOver =
                certificate.until().filter(until -> until.isBefore(today)).isPresent();
        return isOver
                ? result(Finding.TIDAK_COCOK, "Tidak cocok: masa berlaku SLHS telah habis", certificate.proof())
                : result(Finding.COCOK, "Cocok: SLHS berlaku", certificate.proof());
    }

    private CertificateCheckResult result(Finding finding, String sentence, String proof) {
        return new CertificateCheckResult(Evidence.of("Dinkes", finding, sentence, proof, clock.instant()), finding);
    }
}
