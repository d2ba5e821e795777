package id.mpp.engine.readers;

import id.mpp.engine.security.CurrentLogin;
import id.mpp.engine.security.Groups;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Which of many open tasks the caller may read, as a condition on a row {@code t} of {@code act_ru_task}: what is assigned to him
 * or names him, and what the engine lets one of his groups work on. Managers and administrators read all. As in {@link Readers},
 * to see all tasks in Cockpit is not enough.
 */
@Component
public class OwnTasks {

    /** A grant (1) on a task (7) that lets read it (2): the engine writes one for each candidate group. */
    public static final String CONDITION = """
            (:readsAll or t.assignee_ = :reader
             or t.id_ in (select task_id_ from act_ru_identitylink where user_id_ = :reader and type_ = 'candidate')
             or t.id_ in (select resource_id_ from act_ru_authorization
                          where group_id_ in (:groups) and resource_type_ = 7 and type_ = 1 and perms_ & 2 = 2))
            """;

    private final CurrentLogin login;

    OwnTasks(CurrentLogin login) {
        this.login = login;
    }

    /** What the condition needs to know of the caller. */
    public Map<String, Object> parameters() {
        List<String> groups = login.groups();
        return Map.of(
                "readsAll", login.isIn(Groups.ADMIN, Groups.MANAGER),
                "reader", login.id(),
                "groups", groups.isEmpty() ? List.of("") : groups);
    }
}
