package id.mpp.engine.clock;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Marks the open tasks of a case whose clock is held: without a due date nothing else tells them from those without a limit. */
@Component
class HeldTasks {

    private final RuntimeService runtime;
    private final TaskService tasks;

    HeldTasks(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /** Only what differs is written. */
    void show(Collection<Task> open, Map<String, ClockRow> byProcess) {
        Set<String> marked = marked(open.stream().map(Task::getId).toList());
        for (Task task : open) {
            boolean isHeld = byProcess.get(task.getProcessInstanceId()).isHeld();
            if (isHeld && !marked.contains(task.getId())) {
                tasks.setVariableLocal(task.getId(), Clocks.HELD, true);
            } else if (!isHeld && marked.contains(task.getId())) {
                tasks.removeVariableLocal(task.getId(), Clocks.HELD);
            }
        }
    }

    private Set<String> marked(List<String> open) {
        return open.isEmpty()
                ? Set.of()
                : runtime
                        .createVariableInstanceQuery()
                        .variableName(Clocks.HELD)
                        .taskIdIn(open.toArray(String[]::new))
                        .unlimitedList()
                        .stream()
                        .map(VariableInstance::getTaskId)
                        .collect(Collectors.toSet());
    }
}
