package id.mpp.workers.oss;

import id.mpp.workers.kit.partner.UnexpectedAnswer;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks OSS for the state of licences, and ends the case of one that OSS has issued by itself (PP 28/2025 Ps 225, 230). */
record IssuedByOss(Comparison comparison, HeldByOss held, Closing closing, RunningProcesses processes) {

    private static final Logger LOG = LoggerFactory.getLogger(IssuedByOss.class);
    private static final int PAGE = 200;

    /** Asks about every licence whose legal limit has passed, one at a time. */
    void askAboutOverdue() {
        List<String> page;
        String after = "";
        do {
            page = comparison.overdue(after, PAGE);
            for (String businessKey : page) {
                comparison.of(businessKey).ifPresent(this::askCalmly);
                after = businessKey;
            }
        } while (page.size() == PAGE);
    }

    /** An answer that cannot be read is about this licence only and holds up no other. */
    private void askCalmly(Compared application) {
        try {
            ask(application);
        } catch (UnexpectedAnswer odd) {
            LOG.warn("{} cannot be asked about: {}", application.businessKey(), odd.getMessage());
        }
    }

    /** The status OSS holds; the case is told when OSS has issued by itself. */
    Optional<String> ask(Compared application) {
        Optional<String> status = held.status(application.businessKey());
        status.filter(code -> isNews(code, application)).ifPresent(code -> {
            LOG.info("{} was issued by OSS itself ({})", application.businessKey(), code);
            processes.tell(application.businessKey(), News.issuedByOss());
        });
        return status;
    }

    /** Whether OSS has issued it by itself and the journal does not say so yet. */
    boolean isNews(String code, Compared application) {
        return closing.isIssuedByOss(code, application.licence()) && !application.hasReached("issued-by-oss");
    }
}
