package id.mpp.engine.journal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes what became of a report, and lets operators see a refusal. */
@Component
class Outcomes {

    private final Reports reports;
    private final RefusedReports refused;

    Outcomes(Reports reports, RefusedReports refused) {
        this.reports = reports;
        this.refused = refused;
    }

    /** False when there is no report with that id. */
    @Transactional
    public boolean note(long journalId, ReportState state, String detail) {
        Optional<String> businessKey = reports.note(journalId, state, detail);
        businessKey.ifPresent(key -> {
            switch (state) {
                case REFUSED -> refused.show(key, journalId, detail);
                case PENDING -> refused.hide(journalId);
                default -> {
                    // Nothing an operator has to do.
                }
            }
        });
        return businessKey.isPresent();
    }
}
