package id.mpp.engine.deputies;

import id.mpp.engine.inside.OneCommand;
import id.mpp.engine.security.SystemAuthority;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives the group of each deputyship that is in force or to come the right to every task that the absent officer could
 * work on. Whether anybody is in that group is decided at each request, and not here.
 */
@Component
class Lending {

    /** A new calendar may move the dates of all tasks in one step. */
    private static final int AT_ONCE = 1_000;

    /** So many new rights are more than the database would find out by itself in time for the deputy's first list. */
    private static final int MANY = 500;

    private final DeputyshipTable table;
    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final JdbcClient jdbc;
    private final OneCommand command;
    private final SystemAuthority system;

    Lending(
            DeputyshipTable table,
            TaskService tasks,
            AuthorizationService authorizations,
            JdbcClient jdbc,
            OneCommand command,
            SystemAuthority system) {
        this.table = table;
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.jdbc = jdbc;
        this.command = command;
        this.system = system;
    }

    /** All tasks that are open now, to a new deputyship. */
    void begin(Deputyship deputyship) {
        system.call(() -> {
            List<String> found = inScope(deputyship, tasks.createTaskQuery());
            lend(deputyship, found);
            if (found.size() >= MANY) {
                jdbc.sql("analyze act_ru_authorization").update();
            }
            return null;
        });
    }

    /** Tasks that a step has made or changed, to all deputyships; call it when the engine has written its rows. */
    void follow(Set<String> changed) {
        table.hold();
        List<Deputyship> open = table.open();
        if (!open.isEmpty()) {
            system.call(() -> {
                List<String> all = List.copyOf(changed);
                for (int from = 0; from < all.size(); from += AT_ONCE) {
                    List<String> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
                    open.forEach(deputyship -> follow(deputyship, some));
                }
                return null;
            });
        }
    }

    /** Everything that a deputyship has got. */
    void end(Deputyship deputyship) {
        List<String> given = authorizations.createAuthorizationQuery().groupIdIn(deputyship.group()).list().stream()
                .map(Authorization::getId)
                .toList();
        command.run(() -> given.forEach(authorizations::deleteAuthorization));
    }

    private void follow(Deputyship deputyship, List<String> changed) {
        Set<String> missing =
                new HashSet<>(inScope(deputyship, tasks.createTaskQuery().taskIdIn(changed.toArray(String[]::new))));
        if (!missing.isEmpty()) {
            missing.removeAll(lent(deputyship, missing));
            lend(deputyship, missing);
        }
    }

    private List<String> lent(Deputyship deputyship, Set<String> found) {
        return jdbc.sql("""
                        select resource_id_ from act_ru_authorization
                         where group_id_ = ? and resource_type_ = ? and resource_id_ = any(?)
                        """)
                .param(deputyship.group())
                .param(Resources.TASK.resourceType())
                .param(found.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** The same tasks in which the officer himself has something to do. */
    private List<String> inScope(Deputyship deputyship, TaskQuery query) {
        List<String> found = query
                .or()
                .taskCandidateUser(deputyship.officer())
                .includeAssignedTasks()
                .taskAssignee(deputyship.officer())
                .endOr()
                .list()
                .stream()
                .map(Task::getId)
                .toList();
        return deputyship.services() == null || found.isEmpty() ? found : ofServices(found, deputyship.services());
    }

    /** A part that services share works for the service that has called it. */
    private List<String> ofServices(List<String> found, List<String> services) {
        return jdbc.sql("""
                        select t.id_ from act_ru_task t
                          join act_ru_execution e on e.id_ = t.proc_inst_id_
                          join act_ru_execution root on root.id_ = e.root_proc_inst_id_
                          join act_re_procdef d on d.id_ = root.proc_def_id_
                         where t.id_ = any(?) and d.key_ = any(?)
                        """)
                .param(found.toArray(String[]::new))
                .param(services.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    private void lend(Deputyship deputyship, Collection<String> found) {
        if (!found.isEmpty()) {
            command.run(() -> found.forEach(task -> lend(deputyship, task)));
        }
    }

    /** What the engine gives a candidate. */
    private void lend(Deputyship deputyship, String task) {
        Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(deputyship.group());
        grant.setResource(Resources.TASK);
        grant.setResourceId(task);
        grant.setPermissions(new Permissions[] {Permissions.READ, Permissions.UPDATE});
        authorizations.saveAuthorization(grant);
    }
}
