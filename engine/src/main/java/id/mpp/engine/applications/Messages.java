package id.mpp.engine.applications;

import id.mpp.engine.journal.UnknownApplicationException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes news from outside, in any order and however often: to who awaits it, into the story of what has ended, or kept. */
@Component
class Messages {

    /** No application can ever have a longer one. */
    private static final int LONGEST_KEY = 64;

    private final ApplicationStore store;
    private final Inbox inbox;
    private final KeptMessages kept;
    private final Correlation correlation;

    Messages(ApplicationStore store, Inbox inbox, KeptMessages kept, Correlation correlation) {
        this.store = store;
        this.inbox = inbox;
        this.kept = kept;
        this.correlation = correlation;
    }

    /** Delivers the first message that is awaited and returns its name; empty when none is. */
    @Transactional
    public Optional<String> deliver(String businessKey, Message message) {
        if (!store.lockIfKnown(businessKey)) {
            keepEarly(businessKey, message);
            return Optional.empty();
        }
        kept.deliver(businessKey); // what came earlier goes first
        boolean isRepetition = isRepetition(businessKey, message);
        keepDocument(businessKey, message, isRepetition);
        Optional<Correlation.Awaited> awaited = correlation
                .awaited(businessKey, message.messages())
                // The same content again matters only to a process that has asked for it.
                .filter(found ->
                        !isRepetition || found.name().equals(message.messages().get(0)));
        awaited.ifPresentOrElse(found -> handOver(businessKey, message, found), () -> {
            if (!isRepetition) {
                leave(businessKey, message);
            }
        });
        return awaited.map(Correlation.Awaited::name);
    }

    private void keepEarly(String businessKey, Message message) {
        if (!message.keepIfUnknown() || businessKey.length() > LONGEST_KEY) {
            throw new UnknownApplicationException(businessKey);
        }
        inbox.lock(businessKey);
        if (!inbox.knows(businessKey, message.fingerprint())) {
            inbox.keep(businessKey, message);
        }
    }

    /** A case record tells by itself whether it is a repetition; other news is looked up. */
    private boolean isRepetition(String businessKey, Message message) {
        return message.document() == null
                ? inbox.knows(businessKey, message.fingerprint())
                : store.latestDocument(businessKey)
                        .filter(message.document()::equals)
                        .isPresent();
    }

    private void keepDocument(String businessKey, Message message, boolean isRepetition) {
        if (message.document() != null && !isRepetition) {
            store.addDocument(businessKey, message.document());
        }
    }

    private void handOver(String businessKey, Message message, Correlation.Awaited awaited) {
        correlation.deliver(awaited, message.variables());
        if (message.document() == null) {
            inbox.remember(businessKey, message, awaited.name());
        }
    }

    /** Nobody awaits it: for later, or for the story of a case that has ended. */
    private void leave(String businessKey, Message message) {
        inbox.keep(businessKey, message);
        kept.deliver(businessKey);
    }
}
