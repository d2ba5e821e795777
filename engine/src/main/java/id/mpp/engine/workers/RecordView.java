package id.mpp.engine.workers;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.security.CurrentLogin;
import id.mpp.engine.security.Groups;
import id.mpp.engine.security.SystemAuthority;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the caller sees of a case record: a worker only what its open tasks need of it. */
@Component
public class RecordView {

    private final CurrentLogin login;
    private final OwnTopics own;
    private final TopicContracts contracts;
    private final RuntimeService runtime;
    private final ExternalTaskService tasks;
    private final SystemAuthority system;

    RecordView(
            CurrentLogin login,
            OwnTopics own,
            TopicContracts contracts,
            RuntimeService runtime,
            ExternalTaskService tasks,
            SystemAuthority system) {
        this.login = login;
        this.own = own;
        this.contracts = contracts;
        this.runtime = runtime;
        this.tasks = tasks;
        this.system = system;
    }

    /** The record as it is for whoever brings applications in; an excerpt for a worker that is at work on this one. */
    public JsonNode of(String businessKey, Supplier<JsonNode> record) {
        if (!login.isWorker() || login.isIn(Groups.INTAKE)) {
            return record.get();
        }
        Set<String> topics = system.call(() -> openTopics(businessKey));
        topics.retainAll(own.ofCaller());
        if (topics.isEmpty()) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN,
                    "This login reads a case record only while a task of one of its topics is open for the application");
        }
        return RecordExcerpt.of(record.get(), readable(topics));
    }

    private Set<String> openTopics(String businessKey) {
        List<ProcessInstance> instances = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list();
        return instances.stream()
                .flatMap(
                        instance -> tasks.createExternalTaskQuery().processInstanceId(instance.getId()).list().stream())
                .map(ExternalTask::getTopicName)
                .collect(Collectors.toSet());
    }

    private Set<String> readable(Set<String> topics) {
        return topics.stream()
                .flatMap(topic -> contracts.of(topic).record().stream())
                .collect(Collectors.toSet());
    }
}
