package id.mpp.engine.applications;

import id.mpp.engine.journal.Actor;
import id.mpp.engine.journal.Journal;
import id.mpp.engine.journal.Milestone;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the licence file that OSS has signed and sends back. */
@Component
class SignedFiles {

    private final ApplicationStore store;
    private final Journal journal;

    SignedFiles(ApplicationStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /** The same link again changes nothing; another one replaces it and is a new line of the journal. */
    @Transactional
    public void keep(String businessKey, String url) {
        store.lock(businessKey);
        store.keepSignedFile(businessKey, url);
        journal.append(businessKey, Milestone.SIGNED, Actor.SYSTEM, null, null, step(url));
    }

    private static String step(String url) {
        return UUID.nameUUIDFromBytes(url.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
