package id.mpp.engine.security;

import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** The two lists every officer finds in Tasklist; only administrators can add more. */
@Component
class TaskFilters implements ApplicationRunner {

    private final FilterService filters;
    private final TaskService tasks;

    TaskFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (filters.createTaskFilterQuery().count() == 0) {
            create("Semua tugas kelompok saya", -10, tasks.createTaskQuery());
            create("Tugas yang saya ambil", -5, tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        }
    }

    private void create(String name, int priority, TaskQuery query) {
        Filter filter = filters.newTaskFilter(name);
        filter.setQuery(query);
        filter.setProperties(Map.of("priority", priority, "refresh", true, "showUndefinedVariable", false));
        filters.saveFilter(filter);
    }
}
