package id.mpp.engine.clock;

import id.mpp.engine.models.ExtensionProperties;
import id.mpp.engine.security.SystemAuthority;
import id.mpp.engine.services.AtLimit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.springframework.stereotype.Component;

/**
 * The legal limits that designers have drawn: timer events with the extension property {@code mpp.limit}, whose value says at
 * which kind of limit they fire.
 */
@Component
class LimitEvents {

    static final String PROPERTY = "mpp.limit";

    private final RepositoryService repository;
    private final ManagementService management;
    private final SystemAuthority system;
    private final Map<String, Map<String, AtLimit>> limits = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> owners = new ConcurrentHashMap<>();
    private final Map<String, Optional<AtLimit>> jobs = new ConcurrentHashMap<>();

    LimitEvents(RepositoryService repository, ManagementService management, SystemAuthority system) {
        this.repository = repository;
        this.management = management;
        this.system = system;
    }

    /** The kind of limit that a job definition stands for; empty when it is another timer. */
    Optional<AtLimit> of(String jobDefinition) {
        return jobs.computeIfAbsent(jobDefinition, this::find);
    }

    private Optional<AtLimit> find(String jobDefinition) {
        JobDefinition job = management
                .createJobDefinitionQuery()
                .jobDefinitionId(jobDefinition)
                .singleResult();
        return Optional.ofNullable(in(job.getProcessDefinitionId()).get(job.getActivityId()));
    }

    /** Whether a token that enters this element sets up the timer of a limit. */
    boolean isOwner(String processDefinition, String element) {
        return owners.computeIfAbsent(processDefinition, this::owners).contains(element);
    }

    private Map<String, AtLimit> in(String processDefinition) {
        return limits.computeIfAbsent(processDefinition, this::read);
    }

    private Map<String, AtLimit> read(String processDefinition) {
        return model(processDefinition).getModelElementsByType(Event.class).stream()
                .filter(event -> ExtensionProperties.of(event).containsKey(PROPERTY))
                .collect(Collectors.toMap(
                        Event::getId,
                        event -> AtLimit.of(ExtensionProperties.of(event).get(PROPERTY), PROPERTY)));
    }

    private Set<String> owners(String processDefinition) {
        BpmnModelInstance model = model(processDefinition);
        return in(processDefinition).keySet().stream()
                .map(id -> owner(model.getModelElementById(id)))
                .collect(Collectors.toSet());
    }

    /** A worker may be the first to reach a diagram, and has no right to read any. */
    private BpmnModelInstance model(String processDefinition) {
        return system.call(() -> repository.getBpmnModelInstance(processDefinition));
    }

    private static String owner(FlowElement event) {
        if (event instanceof BoundaryEvent boundary) {
            return boundary.getAttachedTo().getId();
        }
        boolean isInSubProcess = event.getParentElement() instanceof SubProcess;
        if (!isInSubProcess) {
            return event.getId();
        }
        SubProcess around = (SubProcess) event.getParentElement();
        return around.triggeredByEvent() && around.getParentElement() instanceof SubProcess scope
                ? scope.getId()
                : event.getId();
    }
}
