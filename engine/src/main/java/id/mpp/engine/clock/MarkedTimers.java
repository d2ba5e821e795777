package id.mpp.engine.clock;

import id.mpp.engine.models.ExtensionProperties;
import id.mpp.engine.security.SystemAuthority;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.springframework.stereotype.Component;

/** The timer events that designers have marked with one of our extension properties: the engine sets their dates. */
@Component
class MarkedTimers {

    private final RepositoryService repository;
    private final ManagementService management;
    private final SystemAuthority system;
    private final Map<String, List<Mark>> marks = new ConcurrentHashMap<>();
    private final Map<String, Place> places = new ConcurrentHashMap<>();

    MarkedTimers(RepositoryService repository, ManagementService management, SystemAuthority system) {
        this.repository = repository;
        this.management = management;
        this.system = system;
    }

    /** The value of the property on the event that a job definition stands for; empty when it has none. */
    Optional<String> value(String property, String jobDefinition) {
        Place place = places.computeIfAbsent(jobDefinition, this::place);
        return marks(property, place.processDefinition())
                .filter(mark -> mark.event().equals(place.event()))
                .map(Mark::value)
                .findFirst();
    }

    /** The element that a job definition stands for. */
    String event(String jobDefinition) {
        return places.computeIfAbsent(jobDefinition, this::place).event();
    }

    /** Whether this step, which is just beginning, sets up a timer with the property. */
    boolean isSetUpBy(DelegateExecution step, String property) {
        boolean isProcess = step.getActivityInstanceId() == null;
        String element = isProcess ? Mark.PROCESS : step.getCurrentActivityId();
        return marks(property, step.getProcessDefinitionId())
                .anyMatch(mark -> mark.owners().contains(element));
    }

    /** Of every version of every process, those that stand for an event with the property. */
    Set<String> jobDefinitions(String property) {
        return management.createJobDefinitionQuery().unlimitedList().stream()
                .map(JobDefinition::getId)
                .filter(id -> value(property, id).isPresent())
                .collect(Collectors.toSet());
    }

    private Stream<Mark> marks(String property, String processDefinition) {
        return marks.computeIfAbsent(processDefinition, this::read).stream()
                .filter(mark -> mark.property().equals(property));
    }

    private Place place(String jobDefinition) {
        JobDefinition job = management
                .createJobDefinitionQuery()
                .jobDefinitionId(jobDefinition)
                .singleResult();
        return new Place(job.getProcessDefinitionId(), job.getActivityId());
    }

    /** A worker may be the first to reach a diagram, and has no right to read any. */
    private List<Mark> read(String processDefinition) {
        return system
                .call(() -> repository.getBpmnModelInstance(processDefinition))
                .getModelElementsByType(Event.class)
                .stream()
                .flatMap(event -> ExtensionProperties.of(event).entrySet().stream()
                        .map(property -> Mark.of(event, property.getKey(), property.getValue())))
                .toList();
    }

    /** Where a job definition belongs. */
    private record Place(String processDefinition, String event) {}
}
