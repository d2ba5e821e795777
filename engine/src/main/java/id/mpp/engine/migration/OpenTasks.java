package id.mpp.engine.migration;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Lets open tasks be what the new diagram says. The engine moves a task and leaves its name and its groups as they were;
 * whoever has taken it keeps it.
 */
@Component
class OpenTasks {

    private final TaskService tasks;
    private final AuthorizationService authorizations;

    OpenTasks(TaskService tasks, AuthorizationService authorizations) {
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    /** Brings one task from what its old step said to what its new one says. */
    void adapt(Task task, Step old, Step next) {
        String name = next.written(Trait.NAME);
        if (name != null && old.name().equals(task.getName()) && !name.equals(task.getName())) {
            tasks.setName(task.getId(), name);
        }
        if (next.written(Trait.GROUP) != null && old.written(Trait.GROUP) != null) {
            hand(task.getId(), groups(old), groups(next));
        }
    }

    /** A group that somebody has added by hand stays. */
    private void hand(String task, Set<String> old, Set<String> next) {
        next.stream().filter(group -> !old.contains(group)).forEach(group -> tasks.addCandidateGroup(task, group));
        old.stream().filter(group -> !next.contains(group)).forEach(group -> {
            tasks.deleteCandidateGroup(task, group);
            revoke(task, group);
        });
    }

    /** The engine gives a group its right to a task and never takes it back. */
    private void revoke(String task, String group) {
        authorizations
                .createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .resourceId(task)
                .groupIdIn(group)
                .list()
                .stream()
                .map(Authorization::getId)
                .forEach(authorizations::deleteAuthorization);
    }

    private static Set<String> groups(Step step) {
        return Arrays.stream(step.written(Trait.GROUP).split(","))
                .map(String::strip)
                .filter(group -> !group.isEmpty())
                .collect(Collectors.toSet());
    }
}
