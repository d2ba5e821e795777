package id.mpp.engine.readers;

import id.mpp.engine.deputies.Deputies;
import id.mpp.engine.payments.MoneyNumber;
import id.mpp.engine.refusals.ReportNumber;
import id.mpp.engine.security.CurrentLogin;
import id.mpp.engine.security.Groups;
import id.mpp.engine.security.SystemAuthority;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Who may read what of which case: an officer that of a case in which he has, or had, something to do. */
@Component
public class Readers {

    private final CurrentLogin login;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final SystemAuthority system;
    private final Deputies deputies;

    Readers(
            CurrentLogin login,
            TaskService tasks,
            RuntimeService runtime,
            HistoryService history,
            SystemAuthority system,
            Deputies deputies) {
        this.login = login;
        this.tasks = tasks;
        this.runtime = runtime;
        this.history = history;
        this.system = system;
        this.deputies = deputies;
    }

    /** Whether the caller may read what there is of the case. */
    public boolean mayRead(String businessKey) {
        String reader = login.id();
        return login.isIn(Groups.ADMIN, Groups.MANAGER, Groups.INTAKE)
                || hasTask(businessKey)
                || system.call(() -> hasTakenIn(businessKey, reader)
                        || hasCompletedTask(businessKey, reader)
                        || deputies.hasBeenActedFor(businessKey, reader));
    }

    /** The application a task belongs to; empty when the caller cannot see the task or may not read its case. */
    public Optional<String> applicationOf(String task) {
        Task found = tasks.createTaskQuery().taskId(task).singleResult();
        return Optional.ofNullable(found)
                .map(Task::getProcessInstanceId)
                .flatMap(process -> system.call(() -> Optional.ofNullable(runtime.createProcessInstanceQuery()
                                .processInstanceId(process)
                                .singleResult())
                        .map(ProcessInstance::getBusinessKey)))
                .filter(this::mayRead)
                .map(ReportNumber::applicationOf)
                .map(MoneyNumber::applicationOf);
    }

    /**
     * Whether the caller has work to do on the case right now. To see a task is not enough: designers see all of them in
     * Cockpit, and no case is their business.
     */
    public boolean hasTask(String businessKey) {
        String officer = login.id();
        return tasks.createTaskQuery()
                                .processInstanceBusinessKey(businessKey)
                                .or()
                                .taskCandidateUser(officer)
                                .includeAssignedTasks()
                                .taskAssignee(officer)
                                .endOr()
                                .count()
                        > 0
                || deputies.isCaller() && deputies.reachesAny(openTasks(businessKey));
    }

    private List<String> openTasks(String businessKey) {
        return tasks.createTaskQuery().processInstanceBusinessKey(businessKey).list().stream()
                .map(Task::getId)
                .toList();
    }

    /** At the counter. */
    private boolean hasTakenIn(String businessKey, String officer) {
        return history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(businessKey)
                        .startedBy(officer)
                        .count()
                > 0;
    }

    /**
     * The engine's own log knows who has completed what, also when the task was never taken. What somebody has done as a deputy
     * is not his any more when that is over.
     */
    private boolean hasCompletedTask(String businessKey, String officer) {
        Set<String> forOthers = deputies.doneForOthersOnce(businessKey, officer);
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .map(HistoricProcessInstance::getId)
                .flatMap(process -> history
                        .createUserOperationLogQuery()
                        .processInstanceId(process)
                        .entityType(EntityTypes.TASK)
                        .operationType(UserOperationLogEntry.OPERATION_TYPE_COMPLETE)
                        .userId(officer)
                        .list()
                        .stream())
                .anyMatch(entry -> !forOthers.contains(entry.getTaskId()));
    }
}
