package id.mpp.engine.clock;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Knows the tasks whose due date the designer has set in the model: those are not ours to move. */
@Component
class DesignedDates {

    private final RepositoryService repository;
    private final Map<String, Set<String>> own = new ConcurrentHashMap<>();

    DesignedDates(RepositoryService repository) {
        this.repository = repository;
    }

    boolean hasOwnDate(Task task) {
        return own.computeIfAbsent(task.getProcessDefinitionId(), this::read).contains(task.getTaskDefinitionKey());
    }

    private Set<String> read(String processDefinition) {
        return repository.getBpmnModelInstance(processDefinition).getModelElementsByType(UserTask.class).stream()
                .filter(task -> task.getCamundaDueDate() != null)
                .map(UserTask::getId)
                .collect(Collectors.toSet());
    }
}
