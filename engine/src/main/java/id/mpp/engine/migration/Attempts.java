package id.mpp.engine.migration;

import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;

/** Tries to take one case over in a transaction of its own; again when an officer or a worker was at the same case. */
@Component
class Attempts {

    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);
    private static final int MOST = 5;

    private final TransactionOperations transaction;

    Attempts(TransactionOperations transaction) {
        this.transaction = transaction;
    }

    /** The engine reads a case bit by bit; what it says while an officer ends a task there is believed only when said again. */
    Outcome make(RunningCase one, Function<TransactionStatus, Outcome> step) {
        boolean isSaidAgain = false;
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(step::apply);
            } catch (RunReplaced e) {
                throw e;
            } catch (NotMovable e) {
                if (isSaidAgain) {
                    return new Outcome(Outcome.Kind.NOT_MOVABLE, e.faults());
                }
                isSaidAgain = true;
            } catch (RuntimeException e) {
                if (attempt >= MOST) {
                    return broken(one, e);
                }
            }
        }
    }

    private static Outcome broken(RunningCase one, RuntimeException e) {
        LOG.warn("{} could not be taken over: {}", one.number(), e.toString());
        String reason = "gangguan teknis (" + e.getClass().getSimpleName()
                + "), rinciannya ada di catatan engine; permohonan ini tidak berubah";
        return new Outcome(Outcome.Kind.BROKEN, List.of(new Fault(null, null, reason)));
    }
}
