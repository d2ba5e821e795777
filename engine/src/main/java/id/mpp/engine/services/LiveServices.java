package id.mpp.engine.services;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.mpp.engine.security.SystemAuthority;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.springframework.stereotype.Component;

/**
 * What is live now, on every node and from the moment of its deployment, by whatever way it came: of each service the
 * deployment of its latest version. Only what can never change, the files of a deployment, is remembered.
 */
@Component
public class LiveServices {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final int MOST_DESCRIPTIONS = 1_000;

    private final RepositoryService repository;
    private final SystemAuthority system;
    private final Cache<String, Optional<JsonNode>> descriptions =
            Caffeine.newBuilder().maximumSize(MOST_DESCRIPTIONS).build();

    LiveServices(RepositoryService repository, SystemAuthority system) {
        this.repository = repository;
        this.system = system;
    }

    /** The service of that name; empty when there is none. */
    public Optional<LiveService> named(String name) {
        return system.call(
                () -> Optional.ofNullable(latest().processDefinitionKey(name).singleResult())
                        .flatMap(this::service));
    }

    /** All services in alphabetical order; a process without a description is none. */
    public List<LiveService> all() {
        return system.call(() -> latest().list().stream()
                .flatMap(definition -> service(definition).stream())
                .sorted(Comparator.comparing(LiveService::name))
                .toList());
    }

    private ProcessDefinitionQuery latest() {
        return repository.createProcessDefinitionQuery().latestVersion().withoutTenantId();
    }

    private Optional<LiveService> service(ProcessDefinition definition) {
        String deployment = definition.getDeploymentId();
        String resource = definition.getKey() + "/" + ServiceFiles.DESCRIPTION;
        return descriptions
                .get(deployment + "/" + resource, key -> description(deployment, resource))
                .map(description -> new LiveService(definition.getKey(), deployment, description));
    }

    private Optional<JsonNode> description(String deployment, String resource) {
        if (!repository.getDeploymentResourceNames(deployment).contains(resource)) {
            return Optional.empty();
        }
        try (InputStream content = repository.getResourceAsStream(deployment, resource)) {
            return Optional.of(YAML.readTree(content));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource + " of the deployment " + deployment, e);
        }
    }
}
