package id.mpp.engine.migration;

import id.mpp.engine.security.SystemAuthority;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The versions of a service's diagram, and where its running cases stand. */
@Component
class Versions {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final SystemAuthority system;
    private final Map<String, Diagram> diagrams = new ConcurrentHashMap<>();

    Versions(
            RepositoryService repository,
            RuntimeService runtime,
            ManagementService management,
            SystemAuthority system) {
        this.repository = repository;
        this.runtime = runtime;
        this.management = management;
        this.system = system;
    }

    /** The newest first. */
    List<Version> of(String service) {
        List<Version> versions = system.call(() -> repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(service)
                .orderByProcessDefinitionVersion()
                .desc()
                .list()
                .stream()
                .map(this::version)
                .toList());
        if (versions.isEmpty()) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND,
                    "Layanan '" + service + "' belum pernah dipasang di engine; periksa ejaannya.");
        }
        return versions;
    }

    private Version version(ProcessDefinition definition) {
        return new Version(
                definition.getVersion(),
                definition.getId(),
                repository
                        .createDeploymentQuery()
                        .deploymentId(definition.getDeploymentId())
                        .singleResult()
                        .getDeploymentTime()
                        .toInstant(),
                runtime.createProcessInstanceQuery()
                        .processDefinitionId(definition.getId())
                        .count());
    }

    Diagram diagram(Version version) {
        return diagrams.computeIfAbsent(
                version.definition(),
                id -> system.call(() -> Diagram.of(
                        repository.getBpmnModelInstance(id),
                        repository.getProcessDefinition(id).getKey())));
    }

    /** How many cases stand at each element, by its id. */
    Map<String, Integer> places(Version version) {
        return system.call(() -> management.createActivityStatisticsQuery(version.definition()).unlimitedList().stream()
                .collect(Collectors.toMap(ActivityStatistics::getId, ActivityStatistics::getInstances)));
    }
}
