package id.mpp.engine.tasks;

import id.mpp.engine.deputies.Deputies;
import id.mpp.engine.inside.WebappsLogin;
import id.mpp.engine.security.CurrentLogin;
import id.mpp.engine.security.Groups;
import id.mpp.engine.security.SystemAuthority;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** For whom a task was, also when it is gone: its assignees, its candidates and their groups, their deputies, and the administrators. */
@Component
class TaskOwners {

    private final HistoryService history;
    private final IdentityService identity;
    private final CurrentLogin login;
    private final WebappsLogin webapps;
    private final SystemAuthority system;
    private final Deputies deputies;

    TaskOwners(
            HistoryService history,
            IdentityService identity,
            CurrentLogin login,
            WebappsLogin webapps,
            SystemAuthority system,
            Deputies deputies) {
        this.history = history;
        this.identity = identity;
        this.login = login;
        this.webapps = webapps;
        this.system = system;
        this.deputies = deputies;
    }

    /** Whether the caller of this request is one of them. */
    boolean include(HttpServletRequest request, String task) {
        return include(caller(request), task);
    }

    /** Who asks, by whatever door he has come in; empty when nobody is logged in. */
    String caller(HttpServletRequest request) {
        return login.id().isEmpty() ? webapps.of(request).orElse("") : login.id();
    }

    /** Whether somebody is one of them, or stands in for one. */
    boolean include(String officer, String task) {
        return !officer.isEmpty()
                && system.call(() -> Stream.concat(Stream.of(officer), deputies.officersOf(officer).stream())
                        .anyMatch(owner -> isOwner(owner, task)));
    }

    private boolean isOwner(String caller, String task) {
        List<String> groups = identity.createGroupQuery().groupMember(caller).list().stream()
                .map(Group::getId)
                .toList();
        return groups.contains(Groups.ADMIN)
                || history.createHistoricIdentityLinkLogQuery().taskId(task).list().stream()
                        .flatMap(link -> Stream.of(
                                caller.equals(link.getUserId()),
                                link.getGroupId() != null && groups.contains(link.getGroupId())))
                        .anyMatch(Boolean::booleanValue);
    }
}
