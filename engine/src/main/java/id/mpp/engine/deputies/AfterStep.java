package id.mpp.engine.deputies;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tasks for which something is left to do just before the running transaction commits, each once: the engine has written its
 * own rows by then.
 */
final class AfterStep implements TransactionSynchronization {

    private final Consumer<Set<String>> work;
    private final Set<String> tasks = new LinkedHashSet<>();

    private AfterStep(Consumer<Set<String>> work) {
        this.work = work;
    }

    /** The same work is the same object. */
    static void add(String task, Consumer<Set<String>> work) {
        TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(AfterStep.class::isInstance)
                .map(AfterStep.class::cast)
                .filter(found -> found.work == work)
                .findFirst()
                .orElseGet(() -> begin(work))
                .tasks
                .add(task);
    }

    private static AfterStep begin(Consumer<Set<String>> work) {
        AfterStep step = new AfterStep(work);
        TransactionSynchronizationManager.registerSynchronization(step);
        return step;
    }

    @Override
    public void beforeCommit(boolean isReadOnly) {
        work.accept(tasks);
    }
}
