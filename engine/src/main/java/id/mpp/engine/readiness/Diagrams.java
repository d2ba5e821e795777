package id.mpp.engine.readiness;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.mpp.engine.security.SystemAuthority;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Reads the newest diagrams, and remembers what it read: one that is deployed never changes. */
@Component
class Diagrams {

    private static final int MOST = 2_000;

    private final RepositoryService repository;
    private final SystemAuthority system;
    private final Cache<String, Diagram> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Diagrams(RepositoryService repository, SystemAuthority system) {
        this.repository = repository;
        this.system = system;
    }

    /** As they are now; ask once for many. */
    Newest newest() {
        return system.call(() ->
                new Newest(repository.createProcessDefinitionQuery().latestVersion().withoutTenantId().list().stream()
                        .collect(Collectors.toMap(ProcessDefinition::getKey, this::read))));
    }

    private Diagram read(ProcessDefinition definition) {
        return known.get(definition.getId(), id -> Diagram.of(repository.getBpmnModelInstance(id)));
    }

    /** The newest diagram of each process. */
    record Newest(Map<String, Diagram> diagrams) {

        /** What a process does by itself and by the parts that it calls. */
        Diagram of(String process) {
            Map<String, Diagram> whole = new HashMap<>();
            collect(process, whole);
            return Diagram.together(whole.values());
        }

        private void collect(String process, Map<String, Diagram> whole) {
            Diagram diagram = diagrams.getOrDefault(process, Diagram.NOTHING);
            if (whole.putIfAbsent(process, diagram) == null) {
                diagram.calls().forEach(called -> collect(called, whole));
            }
        }
    }
}
