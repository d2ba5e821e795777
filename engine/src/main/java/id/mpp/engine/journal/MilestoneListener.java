package id.mpp.engine.journal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Records the milestones that models name, in the transaction of the step, for every service alike. It listens to the
 * events that Camunda's starter publishes, so nothing of the engine's inside is touched.
 */
@Component
class MilestoneListener {

    private final Journal journal;
    private final Actors actors;
    private final Map<String, MilestoneMark> marks = new ConcurrentHashMap<>();

    MilestoneListener(Journal journal, Actors actors) {
        this.journal = journal;
        this.actors = actors;
    }

    /** An event has happened, a gateway or an automatic task is passed; or a wait for the applicant begins. */
    @EventListener
    void onExecution(DelegateExecution execution) {
        if (execution.getCurrentActivityId() == null || isEndOfProcess(execution)) {
            return;
        }
        boolean isPassed = ExecutionListener.EVENTNAME_END.equals(execution.getEventName()) && !execution.isCanceled();
        if (isPassed) {
            MilestoneMark mark = mark(execution).atEnd();
            record(mark.milestones(), mark, execution, actors::current, execution.getActivityInstanceId());
        } else if (ExecutionListener.EVENTNAME_START.equals(execution.getEventName())) {
            MilestoneMark mark = mark(execution);
            record(mark.waits(), mark, execution, actors::current, execution.getActivityInstanceId());
        }
    }

    /** The end of the process itself still names its last element, whose own end was told just before. */
    private static boolean isEndOfProcess(DelegateExecution execution) {
        return execution.getProcessInstanceId().equals(execution.getActivityInstanceId());
    }

    /** An officer takes a task, or completes it without having taken it. */
    @EventListener
    void onTask(DelegateTask task) {
        MilestoneMark mark = markOfTask(task.getProcessDefinitionId(), task.getBpmnModelElementInstance());
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_ASSIGNMENT -> onAssignment(mark, task);
            case TaskListener.EVENTNAME_COMPLETE ->
                record(mark.milestones(), mark, task.getExecution(), actors::current, task.getId());
            default -> {
                // The other events of a task are no milestones.
            }
        }
    }

    /** Giving a task back is an assignment to nobody; a note is known only when the task is completed. */
    private void onAssignment(MilestoneMark mark, DelegateTask task) {
        if (task.getAssignee() != null && mark.note() == null) {
            record(mark.milestones(), mark, task.getExecution(), () -> actors.of(task.getAssignee()), task.getId());
        }
    }

    private void record(
            List<Milestone> milestones,
            MilestoneMark mark,
            DelegateExecution execution,
            Supplier<Actor> actor,
            String step) {
        if (!milestones.isEmpty()) {
            String note = note(mark, execution);
            Actor by = actor.get();
            milestones.forEach(milestone -> journal.append(
                    execution.getProcessBusinessKey(), milestone, by, note, execution.getCurrentActivityId(), step));
        }
    }

    private static String note(MilestoneMark mark, DelegateExecution execution) {
        Object value = mark.note() == null ? null : execution.getVariable(mark.note());
        String note = value == null || value.toString().isBlank()
                ? null
                : value.toString().strip();
        if (mark.isNoteRequired() && note == null) {
            throw new MissingNoteException(mark.note(), execution.getCurrentActivityName());
        }
        return note;
    }

    /** A user task's milestone is recorded when it is taken, not when the token passes. */
    private MilestoneMark mark(DelegateExecution execution) {
        FlowElement element = execution.getBpmnModelElementInstance();
        return element == null || element instanceof UserTask
                ? MilestoneMark.NOTHING
                : read(execution.getProcessDefinitionId(), element);
    }

    private MilestoneMark markOfTask(String definition, UserTask element) {
        return element == null ? MilestoneMark.NOTHING : read(definition, element);
    }

    private MilestoneMark read(String definition, FlowElement element) {
        return marks.computeIfAbsent(definition + '#' + element.getId(), key -> MilestoneMark.read(element));
    }
}
