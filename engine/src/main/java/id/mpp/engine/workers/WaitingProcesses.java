package id.mpp.engine.workers;

import id.mpp.engine.security.SystemAuthority;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** The work that a case waits for from the caller's own topics. */
@Component
public class WaitingProcesses {

    private final OwnTopics own;
    private final TopicContracts contracts;
    private final RuntimeService runtime;
    private final ExternalTaskService tasks;
    private final SystemAuthority system;

    WaitingProcesses(
            OwnTopics own,
            TopicContracts contracts,
            RuntimeService runtime,
            ExternalTaskService tasks,
            SystemAuthority system) {
        this.own = own;
        this.contracts = contracts;
        this.runtime = runtime;
        this.tasks = tasks;
        this.system = system;
    }

    /** The process instances of a case in which a topic of the caller's is open that writes this variable. */
    public List<String> of(String output, String businessKey) {
        Set<String> topics = own.ofCaller();
        topics.removeIf(topic -> !contracts.of(topic).outputs().contains(output));
        return system.call(() ->
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                        .map(ProcessInstance::getId)
                        .filter(process -> open(process).anyMatch(task -> topics.contains(task.getTopicName())))
                        .toList());
    }

    private Stream<ExternalTask> open(String process) {
        return tasks.createExternalTaskQuery().processInstanceId(process).list().stream();
    }
}
