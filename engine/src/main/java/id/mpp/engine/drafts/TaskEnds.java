package id.mpp.engine.drafts;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes a task's drafts away with the task, in the same transaction: an answer that was sent is no draft. */
@Component
class TaskEnds {

    private static final Set<String> ENDS = Set.of(TaskListener.EVENTNAME_COMPLETE, TaskListener.EVENTNAME_DELETE);

    private final DraftTable drafts;

    TaskEnds(DraftTable drafts) {
        this.drafts = drafts;
    }

    @EventListener
    void onTask(DelegateTask task) {
        if (ENDS.contains(task.getEventName())) {
            drafts.forget(task.getId());
        }
    }
}
