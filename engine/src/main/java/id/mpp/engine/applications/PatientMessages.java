package id.mpp.engine.applications;

import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Takes news again when it has met a step of the same case at work. That step is over by then, so the news is delivered, kept or
 * told as if it had come after it, and nobody has to send it a second time.
 */
@Component
class PatientMessages {

    private static final int ATTEMPTS = 5;

    private final Messages messages;

    PatientMessages(Messages messages) {
        this.messages = messages;
    }

    /** Delivers the first message that is awaited and returns its name; empty when none is. */
    Optional<String> deliver(String businessKey, Message message) {
        for (int attempt = 1; ; attempt++) {
            try {
                return messages.deliver(businessKey, message);
            } catch (OptimisticLockingException | ConcurrencyFailureException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
