package id.mpp.engine.outlook;

import id.mpp.engine.services.ServiceCatalogue;
import id.mpp.engine.workers.TopicCatalogue;
import id.mpp.engine.workers.TopicDescription.Output;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.stereotype.Component;

/** What diagrams speak of, as it is deployed now. */
@Component
class Engine {

    private final RepositoryService repository;
    private final IdentityService identity;
    private final ServiceCatalogue services;
    private final TopicCatalogue topics;

    Engine(RepositoryService repository, IdentityService identity, ServiceCatalogue services, TopicCatalogue topics) {
        this.repository = repository;
        this.identity = identity;
        this.services = services;
        this.topics = topics;
    }

    Surroundings telling(boolean isTold) {
        return new Surroundings() {
            @Override
            public Optional<BpmnModelInstance> model(String process) {
                return Optional.ofNullable(repository
                                .createProcessDefinitionQuery()
                                .processDefinitionKey(process)
                                .latestVersion()
                                .withoutTenantId()
                                .singleResult())
                        .map(definition -> repository.getBpmnModelInstance(definition.getId()));
            }

            @Override
            public String title(String process) {
                return services.title(process);
            }

            @Override
            public String group(String id) {
                return Optional.ofNullable(
                                identity.createGroupQuery().groupId(id).singleResult())
                        .map(Group::getName)
                        .orElse(id);
            }

            @Override
            public Set<String> outputs(String topic) {
                return topics.of(topic)
                        .map(contract ->
                                contract.outputs().stream().map(Output::name).collect(Collectors.toSet()))
                        .orElse(Set.of());
            }

            @Override
            public boolean isTold() {
                return isTold;
            }
        };
    }
}
