package id.mpp.workers.djp;

import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Job;
import java.time.Clock;

/** Decides whether the business keeps its tax duties. */
final class TaxpayerCheck {

    private final Djp djp;
    private final Clock clock;

    TaxpayerCheck(Djp djp, Clock clock) {
        this.djp = djp;
        this.clock = clock;
    }

    TaxpayerCheckResult verify(Job job, TaxNumbers numbers) {
        return numbers.digits()
                .map(npwp -> judge(djp.status(npwp)))
                .orElseGet(() -> result(Finding.TIDAK_DIAJUKAN, "Tidak ada NPWP untuk diperiksa", ""));
    }

    private TaxpayerCheckResult judge(TaxpayerStatus status) {
        return switch (status.state()) {
            case VALID -> result(Finding.COCOK, "Cocok: status wajib pajak valid", status.proof());
            case TIDAK_VALID -> result(Finding.TIDAK_COCOK, invalid(status.reason()), status.proof());
            case TIDAK_DITEMUKAN -> result(Finding.TIDAK_DITEMUKAN, "NPWP tidak ditemukan di DJP", status.proof());
        };
    }

    private static String invalid(String reason) {
        return "Tidak cocok: status wajib pajak tidak valid" + (reason.isEmpty() ? "" : " (" + reason + ")");
    }

    private TaxpayerCheckResult result(Finding finding, String sentence, String proof) {
        return new TaxpayerCheckResult(Evidence.of("DJP", finding, sentence, proof, clock.instant()), finding);
    }
}
