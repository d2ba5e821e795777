package id.mpp.engine.counter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mpp.engine.security.SystemAuthority;
import id.mpp.engine.services.ServiceCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.springframework.stereotype.Component;

/** Reads off the deployed models which services begin with a form, with which, and who may start them. */
@Component
class CounterServices {

    private final RepositoryService repository;
    private final FormService forms;
    private final ServiceCatalogue catalogue;
    private final SystemAuthority system;
    private final ObjectMapper json;

    CounterServices(
            RepositoryService repository,
            FormService forms,
            ServiceCatalogue catalogue,
            SystemAuthority system,
            ObjectMapper json) {
        this.repository = repository;
        this.forms = forms;
        this.catalogue = catalogue;
        this.system = system;
        this.json = json;
    }

    /** What stands behind a door; empty when it is no service of ours and Camunda may answer. */
    Optional<CounterService> behind(Door door) {
        return system.call(() -> Optional.ofNullable(definition(door)).flatMap(this::service));
    }

    /** Groups that may start it, as its model says; a form is needed, too. */
    Set<String> starters(ProcessDefinition definition) {
        return hasStartForm(definition)
                ? Set.copyOf(process(definition).getCamundaCandidateStarterGroupsList())
                : Set.of();
    }

    /** The form with which cases of a definition begin, as its author drew it; empty when they begin otherwise. */
    Optional<JsonNode> startForm(String definition) {
        return system.call(() -> Optional.ofNullable(
                        definitions().processDefinitionId(definition).singleResult())
                .filter(this::hasStartForm)
                .map(found -> schema(found, found.getKey())));
    }

    private ProcessDefinition definition(Door door) {
        return door.id() == null
                ? newest(door.key())
                : definitions().processDefinitionId(door.id()).singleResult();
    }

    private ProcessDefinition newest(String key) {
        return definitions().processDefinitionKey(key).latestVersion().singleResult();
    }

    private ProcessDefinitionQuery definitions() {
        return repository.createProcessDefinitionQuery().withoutTenantId();
    }

    private Optional<CounterService> service(ProcessDefinition definition) {
        String title = Objects.requireNonNullElse(definition.getName(), definition.getKey());
        if (!hasStartForm(definition)) {
            if (catalogue.offers(definition.getKey())) {
                throw Refused.notAllowed(
                        "Layanan " + title + " tidak dapat dimulai dari loket: diagramnya tidak punya formulir awal.");
            }
            return Optional.empty();
        }
        if (definition.isSuspended()) {
            throw Refused.notNow("Layanan " + title + " sedang dihentikan sementara; hubungi administrator.");
        }
        return Optional.of(new CounterService(
                definition.getId(),
                definition.getKey(),
                title,
                starters(newest(definition.getKey())),
                form(definition, title)));
    }

    private boolean hasStartForm(ProcessDefinition definition) {
        return process(definition).getChildElementsByType(StartEvent.class).stream()
                .anyMatch(start -> start.getEventDefinitions().isEmpty() && start.getCamundaFormRef() != null);
    }

    private Process process(ProcessDefinition definition) {
        return repository.getBpmnModelInstance(definition.getId()).getModelElementById(definition.getKey());
    }

    private StartForm form(ProcessDefinition definition, String title) {
        return StartForm.of(schema(definition, title));
    }

    private JsonNode schema(ProcessDefinition definition, String title) {
        try (InputStream content = forms.getDeployedStartForm(definition.getId())) {
            return json.readTree(content);
        } catch (IOException | ProcessEngineException e) {
            throw Refused.notNow("Formulir awal layanan " + title + " tidak dapat dibaca; hubungi perancang layanan.");
        }
    }
}
