package id.mpp.engine.journal;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes what became of a report, and tells whoever makes refusals a person's work. */
@Component
class Outcomes {

    private final Reports reports;
    private final ApplicationEventPublisher events;

    Outcomes(Reports reports, ApplicationEventPublisher events) {
        this.reports = reports;
        this.events = events;
    }

    /** False when there is no report with that id. */
    @Transactional
    public boolean note(long journalId, ReportState state, String detail) {
        Optional<ReportState> before = reports.lock(journalId);
        before.ifPresent(old -> {
            reports.note(journalId, state, detail);
            if (state == ReportState.REFUSED) {
                events.publishEvent(new ReportRefused(journalId, detail));
            } else if (old == ReportState.REFUSED) {
                events.publishEvent(new ReportSettled(journalId));
            }
        });
        return before.isPresent();
    }
}
