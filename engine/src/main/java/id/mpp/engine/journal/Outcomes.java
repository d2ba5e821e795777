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

    /**
     * Notes it; false when there is no report with that id.
     *
     * @param onlyIf nothing changes when the report is in another state; null for any
     */
    @Transactional
    public boolean note(long journalId, ReportState state, String detail, ReportState onlyIf) {
        Optional<ReportState> before = reports.lock(journalId);
        before.filter(old -> onlyIf == null || onlyIf == old).ifPresent(old -> change(journalId, old, state, detail));
        return before.isPresent();
    }

    private void change(long journalId, ReportState old, ReportState state, String detail) {
        reports.note(journalId, state, detail);
        if (state == ReportState.REFUSED) {
            events.publishEvent(new ReportRefused(journalId, detail));
        } else if (old == ReportState.REFUSED) {
            events.publishEvent(new ReportSettled(journalId));
        }
    }
}
