package id.mpp.engine.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/**
 * The forms of steps that are over: the engine gives forms of open tasks only. A form is deployed together with its diagram; its
 * binding is always {@code deployment}. Neither ever changes, so fields are kept.
 */
@Component
class TaskForms {

    private static final int MOST_FORMS = 1_000;

    private final RepositoryService repository;
    private final ObjectMapper json;
    private final Cache<Step, List<FormField>> fields =
            Caffeine.newBuilder().maximumSize(MOST_FORMS).build();

    TaskForms(RepositoryService repository, ObjectMapper json) {
        this.repository = repository;
        this.json = json;
    }

    /** In their order; none when the step has no form. To be asked in the name of the system. */
    List<FormField> fields(HistoricTaskInstance task) {
        return fields.get(new Step(task.getProcessDefinitionId(), task.getTaskDefinitionKey()), this::read);
    }

    private List<FormField> read(Step step) {
        UserTask element = repository.getBpmnModelInstance(step.definition()).getModelElementById(step.activity());
        return Optional.ofNullable(element)
                .map(UserTask::getCamundaFormRef)
                .flatMap(form ->
                        form(repository.getProcessDefinition(step.definition()).getDeploymentId(), form))
                .map(form -> FormField.in(form).toList())
                .orElse(List.of());
    }

    private Optional<JsonNode> form(String deployment, String id) {
        return repository.getDeploymentResourceNames(deployment).stream()
                .filter(name -> name.endsWith(".form"))
                .map(name -> content(deployment, name))
                .filter(form -> form.path("id").asText().equals(id))
                .findFirst();
    }

    private JsonNode content(String deployment, String name) {
        try (InputStream content = repository.getResourceAsStream(deployment, name)) {
            return json.readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the form " + name, e);
        }
    }

    private record Step(String definition, String activity) {}
}
