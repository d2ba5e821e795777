package id.mpp.engine.deputies;

import id.mpp.engine.journal.Actors;
import id.mpp.engine.security.CurrentLogin;
import id.mpp.engine.security.SystemAuthority;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.springframework.stereotype.Component;

/**
 * Sets right what the engine has written of a deputy's step: the right of an assignee, which would outlast the period, goes; the
 * operation log gets the second name.
 */
@Component
class Traces {

    private final AuthorizationService authorizations;
    private final HistoryService history;
    private final Actors actors;
    private final CurrentLogin login;
    private final SystemAuthority system;

    Traces(
            AuthorizationService authorizations,
            HistoryService history,
            Actors actors,
            CurrentLogin login,
            SystemAuthority system) {
        this.authorizations = authorizations;
        this.history = history;
        this.actors = actors;
        this.login = login;
        this.system = system;
    }

    void write(Set<String> tasks) {
        String deputy = login.id();
        String words =
                actors.represented().map(name -> Deputies.REPRESENTING + name).orElseThrow();
        system.call(() -> {
            tasks.forEach(task -> {
                forgetRights(task, deputy);
                annotate(task, deputy, words);
            });
            return null;
        });
    }

    private void forgetRights(String task, String deputy) {
        List<Authorization> kept = authorizations
                .createAuthorizationQuery()
                .userIdIn(deputy)
                .resourceType(Resources.TASK)
                .resourceId(task)
                .list();
        kept.stream().map(Authorization::getId).forEach(authorizations::deleteAuthorization);
    }

    private void annotate(String task, String deputy, String words) {
        history.createUserOperationLogQuery().taskId(task).userId(deputy).list().stream()
                .filter(entry -> entry.getAnnotation() == null)
                .map(UserOperationLogEntry::getOperationId)
                .distinct()
                .forEach(operation -> history.setAnnotationForOperationLogById(operation, words));
    }
}
