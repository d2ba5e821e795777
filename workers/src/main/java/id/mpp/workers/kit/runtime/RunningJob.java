package id.mpp.workers.kit.runtime;

import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.client.task.ExternalTask;
import org.camunda.bpm.client.task.ExternalTaskService;

/** A job between being fetched and being told of: either its runner tells how it ended, or it is handed back. */
final class RunningJob {

    private enum State {
        RUNNING,
        REPORTED,
        HANDED_BACK
    }

    private final ExternalTask task;
    private final ExternalTaskService engine;
    private final AtomicReference<State> state = new AtomicReference<>(State.RUNNING);

    RunningJob(ExternalTask task, ExternalTaskService engine) {
        this.task = task;
        this.engine = engine;
    }

    ExternalTask task() {
        return task;
    }

    ExternalTaskService engine() {
        return engine;
    }

    /** May the runner tell the engine how it ended? */
    boolean report() {
        state.compareAndSet(State.RUNNING, State.REPORTED);
        return state.get() == State.REPORTED;
    }

    /** Gives the job back to the engine, unless its runner is telling it already. */
    void handBack() {
        if (state.compareAndSet(State.RUNNING, State.HANDED_BACK)) {
            engine.unlock(task);
        }
    }
}
