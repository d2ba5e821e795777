package id.mpp.engine.worklist;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the lists once; what an administrator changes, adds or takes away afterwards is his. */
@Component
class ReadyLists implements ApplicationRunner {

    /** Property of the engine that says that they were written. */
    static final String WRITTEN = "mpp.ready-lists";

    private static final int LOCK = 20_260_036;

    private final FilterService filters;
    private final TaskService tasks;
    private final ManagementService management;
    private final JdbcClient jdbc;

    ReadyLists(FilterService filters, TaskService tasks, ManagementService management, JdbcClient jdbc) {
        this.filters = filters;
        this.tasks = tasks;
        this.management = management;
        this.jdbc = jdbc;
    }

    /** All or none, and by one engine only when several start together. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
        if (!management.getProperties().containsKey(WRITTEN)) {
            boolean isFirstStart = filters.createTaskFilterQuery().count() == 0;
            ReadyList.ALL.forEach(list -> list.former()
                    .filter(former -> !isFirstStart)
                    .ifPresentOrElse(former -> rename(former, list), () -> create(list)));
            management.setProperty(WRITTEN, "true");
        }
    }

    private void create(ReadyList list) {
        Filter filter = filters.newTaskFilter(list.name());
        filter.setQuery(list.narrowing().apply(tasks.createTaskQuery()));
        filter.setProperties(list.properties());
        filters.saveFilter(filter);
    }

    /** Only what nobody has touched since it was written; the engine's API does not tell, its table does. */
    private void rename(String former, ReadyList list) {
        jdbc.sql("select id_ from act_ru_filter where resource_type_ = 'Task' and name_ = ? and rev_ = 1")
                .param(former)
                .query(String.class)
                .list()
                .forEach(id -> {
                    Filter filter = filters.getFilter(id);
                    filter.setName(list.name());
                    filter.setProperties(list.properties());
                    filters.saveFilter(filter);
                });
    }
}
