package id.mpp.engine.figures;

import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.calendar.WorkCalendar;
import id.mpp.engine.security.SystemAuthority;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where open applications wait: the tasks of officers and workers, those first that hold up most days in all. The engine's own
 * tables are read, because its API counts but does not group; nothing is written to them.
 */
@Component
class Bottlenecks {

    private static final int MOST = 12;
    private static final String SQL = """
            select f.service, w.element, max(w.definition) as definition, w.is_task, count(*) as cases,
                   percentile_disc(0.5) within group (order by w.since) as middle, min(w.since) as first
            from (select proc_inst_id_ as process, proc_def_id_ as definition, task_def_key_ as element, create_time_ as since, true as is_task
                  from act_ru_task
                  union all
                  select proc_inst_id_, proc_def_id_, act_id_, create_time_, false
                  from act_ru_ext_task where create_time_ is not null) w
            join act_ru_execution p on p.id_ = w.process
            join mpp.case_figures f on f.business_key = p.business_key_ and f.ended_at is null
            where %s
            group by f.service, w.element, w.is_task
            order by sum(extract(epoch from localtimestamp - w.since)) desc
            limit :most
            """.formatted(Scope.IS_MEANT);

    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final RepositoryService repository;
    private final SystemAuthority system;
    private final Names names;

    Bottlenecks(
            JdbcClient jdbc, Calendars calendars, RepositoryService repository, SystemAuthority system, Names names) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.repository = repository;
        this.system = system;
        this.names = names;
    }

    List<Step> of(Scope scope, Instant now) {
        WorkCalendar calendar = calendars.current();
        Names.Known known = names.known();
        return jdbc.sql(SQL)
                .params(scope.parameters())
                .param("most", MOST)
                .query((row, number) -> new Step(
                        row.getString("service"),
                        known.service(row.getString("service")),
                        row.getString("element"),
                        name(row.getString("definition"), row.getString("element")),
                        row.getBoolean("is_task"),
                        row.getLong("cases"),
                        calendar.closings(row.getTimestamp("middle").toInstant(), now),
                        calendar.closings(row.getTimestamp("first").toInstant(), now)))
                .list();
    }

    private String name(String definition, String element) {
        FlowElement found =
                system.call(() -> repository.getBpmnModelInstance(definition).getModelElementById(element));
        return found == null || found.getName() == null ? element : found.getName();
    }

    /**
     * A step at which applications wait.
     *
     * @param element its id in the diagram
     * @param officers whether officers do it; else a worker
     * @param median working days that those waiting there have waited; half of them longer
     * @param longest working days of the one that has waited longest
     */
    record Step(
            String service,
            String serviceTitle,
            String element,
            String name,
            boolean officers,
            long cases,
            int median,
            int longest) {}
}
