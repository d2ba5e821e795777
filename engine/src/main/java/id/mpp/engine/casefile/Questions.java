package id.mpp.engine.casefile;

import id.mpp.engine.security.SystemAuthority;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.history.HistoricExternalTaskLog;
import org.springframework.stereotype.Component;

/** All that was asked of agencies in a case. */
@Component
class Questions {

    private final CaseHistory history;
    private final ExternalTaskService tasks;
    private final SystemAuthority system;

    Questions(CaseHistory history, ExternalTaskService tasks, SystemAuthority system) {
        this.history = history;
        this.tasks = tasks;
        this.system = system;
    }

    /** In the order in which they were asked first. */
    List<Question> of(CaseProcesses processes) {
        if (processes.ids().isEmpty()) {
            return List.of();
        }
        List<ExternalTask> open = open(processes);
        return history.externalTasks(processes).stream()
                .collect(Collectors.groupingBy(
                        HistoricExternalTaskLog::getTopicName, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(topic -> new Question(
                        topic.getKey(),
                        topic.getValue(),
                        open.stream()
                                .filter(task -> task.getTopicName().equals(topic.getKey()))
                                .findFirst()))
                .toList();
    }

    private List<ExternalTask> open(CaseProcesses processes) {
        return system.call(() ->
                tasks
                        .createExternalTaskQuery()
                        .processInstanceIdIn(processes.ids().toArray(String[]::new))
                        .list()
                        .stream()
                        .sorted(Comparator.comparing(task -> !Question.isOutOfAttempts(task)))
                        .toList());
    }
}
