package id.mpp.workers.djp;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.kit.EngineApi;
import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Job;
import java.time.Clock;

/** Decides whether the business keeps its tax duties. */
final class TaxpayerCheck {

    private final Djp djp;
    private final EngineApi engine;
    private final Clock clock;

    TaxpayerCheck(Djp djp, EngineApi engine, Clock clock) {
        this.djp = djp;
        this.engine = engine;
        this.clock = clock;
    }

    TaxpayerCheckResult verify(Job job) {
        String npwp = npwp(engine.document(job.businessKey()));
        return npwp.isEmpty()
                ? result(Finding.TIDAK_DIAJUKAN, "Tidak ada NPWP untuk diperiksa", "")
                : judge(djp.status(npwp));
    }

    /** The company's number, or the applicant's own where he is the business. */
    private static String npwp(JsonNode document) {
        String company = document.path("usaha").path("npwp").asText("").replaceAll("\\D", "");
        return company.isEmpty()
                ? document.path("pemohon").path("npwp").asText("").replaceAll("\\D", "")
                : company;
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
