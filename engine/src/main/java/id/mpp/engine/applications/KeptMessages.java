package id.mpp.engine.applications;

import id.mpp.engine.journal.Actor;
import id.mpp.engine.journal.Journal;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Delivers what was kept, in order of arrival, each once; of a case that has ended it becomes a line of the journal. */
@Component
class KeptMessages {

    private static final String INTO_JOURNAL = "journal";

    private final ApplicationStore store;
    private final Inbox inbox;
    private final Correlation correlation;
    private final Journal journal;

    KeptMessages(ApplicationStore store, Inbox inbox, Correlation correlation, Journal journal) {
        this.store = store;
        this.inbox = inbox;
        this.correlation = correlation;
        this.journal = journal;
    }

    /** What nobody awaits yet stays, and holds up nothing that came after it. */
    @Transactional
    public void deliver(String businessKey) {
        store.lock(businessKey); // a second node sees what this one has taken
        inbox.waiting(businessKey).forEach(message -> deliver(businessKey, message));
    }

    private void deliver(String businessKey, Inbox.Kept message) {
        Optional<Correlation.Awaited> awaited = correlation.awaited(businessKey, message.names());
        if (awaited.isPresent()) {
            correlation.deliver(awaited.get(), message.variables());
            inbox.taken(message.id(), awaited.get().name());
        } else if (!correlation.isRunning(businessKey)) {
            tell(businessKey, message);
            inbox.taken(message.id(), INTO_JOURNAL);
        }
    }

    private void tell(String businessKey, Inbox.Kept message) {
        if (message.milestone() != null) {
            String step = "message:" + message.fingerprint();
            journal.append(businessKey, message.milestone(), Actor.SYSTEM, null, null, step);
        }
    }
}
