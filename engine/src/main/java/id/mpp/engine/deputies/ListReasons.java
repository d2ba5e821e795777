package id.mpp.engine.deputies;

import id.mpp.engine.deputies.Visibility.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What stands between a right and the list on the screen: Tasklist itself, and its filters. */
@Component
class ListReasons {

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final Officers officers;
    private final EyesOf eyes;

    ListReasons(
            FilterService filters,
            TaskService tasks,
            AuthorizationService authorizations,
            Officers officers,
            EyesOf eyes) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.officers = officers;
        this.eyes = eyes;
    }

    List<Reason> of(Task task, String officer, boolean isSeen) {
        List<Reason> reasons = new ArrayList<>();
        if (!authorizations.isUserAuthorized(
                officer, officers.groupsOf(officer), Permissions.ACCESS, Resources.APPLICATION, "tasklist")) {
            reasons.add(Reason.hides(officers.name(officer) + " tidak berhak membuka Tasklist."));
        }
        if (isSeen) {
            reasons.addAll(filters(task, officer));
        }
        return reasons;
    }

    private List<Reason> filters(Task task, String officer) {
        Map<Boolean, List<String>> names =
                eyes.look(
                        officer,
                        () -> filters
                                .createFilterQuery()
                                .filterResourceType(EntityTypes.TASK)
                                .orderByFilterName()
                                .asc()
                                .list()
                                .stream()
                                .collect(Collectors.partitioningBy(
                                        filter -> shows(filter, task),
                                        Collectors.mapping(Filter::getName, Collectors.toList()))));
        List<Reason> reasons = new ArrayList<>();
        if (!names.get(true).isEmpty()) {
            reasons.add(Reason.note("Tampak pada daftar: " + String.join(", ", names.get(true)) + "."));
        }
        if (!names.get(false).isEmpty()) {
            reasons.add(Reason.note("Tidak tampak pada daftar: " + String.join(", ", names.get(false)) + "."));
        }
        return reasons;
    }

    private boolean shows(Filter filter, Task task) {
        return filters.count(filter.getId(), tasks.createTaskQuery().taskId(task.getId())) > 0;
    }
}
