package id.mpp.engine.deputies;

import id.mpp.engine.security.CurrentLogin;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has each task lent whose people may have changed. */
@Component
class LentTasks {

    private final CurrentLogin login;
    private final Consumer<Set<String>> follow;

    LentTasks(Lending lending, CurrentLogin login) {
        this.login = login;
        this.follow = lending::follow;
    }

    /** By itself the engine changes dates only, and that of thousands of tasks at once. */
    @EventListener
    void onTask(DelegateTask task) {
        boolean mayHaveChanged = switch (task.getEventName()) {
            case TaskListener.EVENTNAME_CREATE, TaskListener.EVENTNAME_ASSIGNMENT -> true;
            case TaskListener.EVENTNAME_UPDATE -> !login.id().isEmpty();
            default -> false;
        };
        if (mayHaveChanged) {
            AfterStep.add(task.getId(), follow);
        }
    }
}
