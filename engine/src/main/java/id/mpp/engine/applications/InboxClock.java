package id.mpp.engine.applications;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks every second whether somebody awaits by now what was kept. Once, however many nodes run. */
@Component
class InboxClock {

    private static final Logger LOG = LoggerFactory.getLogger(InboxClock.class);
    private static final int AT_ONCE = 100;

    private final Inbox inbox;
    private final KeptMessages kept;
    private final TransactionTemplate transaction;

    InboxClock(Inbox inbox, KeptMessages kept, TransactionTemplate transaction) {
        this.inbox = inbox;
        this.kept = kept;
        this.transaction = transaction;
    }

    /** A case that fails keeps no other from its news. */
    @Scheduled(fixedDelayString = "${mpp.inbox.interval:PT1S}")
    void look() {
        List<String> keys = inbox.known(AT_ONCE);
        for (String businessKey : keys) {
            try {
                transaction.executeWithoutResult(status -> kept.deliver(businessKey));
            } catch (RuntimeException e) {
                LOG.warn("News of {} could not be delivered and is tried again: {}", businessKey, e.toString());
            }
            inbox.tried(businessKey);
        }
    }
}
