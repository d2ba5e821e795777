package id.mpp.engine.outlook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.mpp.engine.security.SystemAuthority;
import id.mpp.engine.services.LiveService;
import id.mpp.engine.services.LiveServices;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what will happen off the deployed diagrams, and the reasons off the description of the service. */
@Component
class Outlooks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final FormService forms;
    private final LiveServices services;
    private final Position position;
    private final Engine engine;
    private final SystemAuthority system;
    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Outlooks(
            TaskService tasks,
            RuntimeService runtime,
            RepositoryService repository,
            FormService forms,
            LiveServices services,
            Position position,
            Engine engine,
            SystemAuthority system,
            JdbcClient jdbc,
            ObjectMapper json) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
        this.forms = forms;
        this.services = services;
        this.position = position;
        this.engine = engine;
        this.system = system;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Of a task that is open; whether the caller may see it has been asked before. */
    Outlook of(String id) {
        return system.call(() -> {
            Task task = tasks.createTaskQuery().taskId(id).initializeFormKeys().singleResult();
            JsonNode form = task.getCamundaFormRef() == null ? MissingNode.getInstance() : form(id);
            return new Outlook(answers(task, form), reasons(task, form));
        });
    }

    private List<Outlook.Answer> answers(Task task, JsonNode form) {
        BpmnModelInstance model = repository.getBpmnModelInstance(task.getProcessDefinitionId());
        UserTask element = model.getModelElementById(task.getTaskDefinitionKey());
        String process = task.getProcessInstanceId();
        return new Answers(
                        element,
                        form,
                        position.known(process, model),
                        position.caller(process),
                        engine.telling(isOfOss(process)))
                .all();
    }

    private List<Outlook.Reasons> reasons(Task task, JsonNode form) {
        String service =
                repository.getProcessDefinition(task.getProcessDefinitionId()).getKey();
        JsonNode all = services.named(service)
                .map(LiveService::description)
                .orElse(MissingNode.getInstance())
                .path("reasons");
        return Reasons.of(all, form);
    }

    /** Only of such a case OSS is told. */
    private boolean isOfOss(String process) {
        String businessKey = runtime.createProcessInstanceQuery()
                .processInstanceId(process)
                .singleResult()
                .getBusinessKey();
        return jdbc.sql("select count(*) from mpp.application where business_key = ? and origin = 'oss'")
                        .param(businessKey)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private JsonNode form(String task) {
        try (InputStream content = forms.getDeployedTaskForm(task)) {
            return json.readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the form of a task", e);
        }
    }
}
