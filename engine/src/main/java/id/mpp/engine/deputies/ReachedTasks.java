package id.mpp.engine.deputies;

import id.mpp.engine.security.SystemAuthority;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** By what right somebody reaches a task; the engine itself is asked, by what its tables said before the running step. */
@Component
class ReachedTasks {

    private final DeputyshipTable table;
    private final AuthorizationService authorizations;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final SystemAuthority system;

    ReachedTasks(
            DeputyshipTable table,
            AuthorizationService authorizations,
            TaskService tasks,
            RepositoryService repository,
            SystemAuthority system) {
        this.table = table;
        this.authorizations = authorizations;
        this.tasks = tasks;
        this.repository = repository;
        this.system = system;
    }

    /** Whether the task was there before the step, and the caller could do nothing with it in his own name. */
    boolean isByDeputyshipOnly(DelegateTask task, Authentication caller) {
        return isThere(task.getId()) && !isOwn(task.getId(), task.getProcessDefinitionId(), caller);
    }

    /** By which deputyship alone the caller reaches a task; empty when he does not, or could by himself. */
    Optional<Deputyship> only(Task task, Authentication caller) {
        return isOwn(task.getId(), task.getProcessDefinitionId(), caller)
                ? Optional.empty()
                : table.lentTo(caller.getUserId()).stream()
                        .filter(deputyship -> leadsTo(deputyship, task.getId()))
                        .findFirst();
    }

    private boolean isThere(String task) {
        return system.call(() -> tasks.createTaskQuery().taskId(task).count()) > 0;
    }

    private boolean isOwn(String task, String definition, Authentication caller) {
        List<String> own = LentGroups.own(caller);
        String login = caller.getUserId();
        return authorizations.isUserAuthorized(login, own, Permissions.UPDATE, Resources.TASK, task)
                || definition != null
                        && authorizations.isUserAuthorized(
                                login,
                                own,
                                ProcessDefinitionPermissions.UPDATE_TASK,
                                Resources.PROCESS_DEFINITION,
                                key(definition));
    }

    private String key(String definition) {
        return system.call(() -> repository.getProcessDefinition(definition)).getKey();
    }

    /** The deputyship in force that leads to a task; nobody ends it before the transaction does. */
    Deputyship by(String task, String deputy) {
        return table.heldBy(deputy).stream()
                .filter(deputyship -> leadsTo(deputyship, task))
                .findFirst()
                .orElseThrow(() -> Refusal.with("Masa perwakilan Anda untuk tugas ini sudah berakhir."
                        + " Yang baru saja Anda kirim tidak dicatat; petugas yang berwenang melanjutkannya."));
    }

    boolean leadsTo(Deputyship deputyship, String task) {
        return authorizations.isUserAuthorized(
                null, List.of(deputyship.group()), Permissions.UPDATE, Resources.TASK, task);
    }
}
