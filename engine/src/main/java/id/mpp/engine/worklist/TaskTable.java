package id.mpp.engine.worklist;

import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.payments.MoneyNumber;
import id.mpp.engine.readers.OwnTasks;
import id.mpp.engine.refusals.ReportNumber;
import id.mpp.engine.services.ServiceCatalogue;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The open tasks of the caller together with their applications. The engine's own tables are read, because its API can neither
 * sort nor search by what is not its own; nothing is written to them.
 */
@Component
class TaskTable {

    private static final String FROM = """
            from act_ru_task t
            join act_ru_execution p on p.id_ = t.proc_inst_id_
            join mpp.application a on a.business_key = regexp_replace(p.business_key_, '%s|%s', '')
            left join mpp.clock c on c.business_key = a.business_key
            left join mpp.case_figures f on f.business_key = a.business_key
            where %s
            """.formatted(MoneyNumber.END, ReportNumber.END, OwnTasks.CONDITION);

    private static final String COLUMNS = """
            select t.id_, t.name_, t.create_time_, t.due_date_, a.business_key, a.applicant, c.phase, c.started_at,
                   coalesce(f.service, a.service) as service
            """;

    private static final String IS_SOUGHT =
            "and mpp.pieces(a.sought) @> mpp.pieces(:sought) and strpos(a.sought, :sought) > 0 ";

    private final JdbcClient jdbc;
    private final OwnTasks own;
    private final Calendars calendars;
    private final ServiceCatalogue services;

    TaskTable(JdbcClient jdbc, OwnTasks own, Calendars calendars, ServiceCatalogue services) {
        this.jdbc = jdbc;
        this.own = own;
        this.calendars = calendars;
        this.services = services;
    }

    /** Those of these tasks that are the caller's and belong to an application. */
    List<Card> of(Collection<String> tasks) {
        return tasks.isEmpty()
                ? List.of()
                : cards(jdbc.sql(COLUMNS + FROM + "and t.id_ in (:tasks)").param("tasks", tasks));
    }

    /** How many there are whose number or applicant has this in it. */
    long count(String sought) {
        return about(jdbc.sql("select count(*) " + FROM + condition(sought)), sought)
                .params(own.parameters())
                .query(Long.class)
                .single();
    }

    /** Some of these, in this order. */
    List<Card> page(String sought, TaskOrder order, int page, int size) {
        String sql = COLUMNS + FROM + condition(sought) + "order by " + order.sql() + " limit :size offset :skip";
        return cards(about(jdbc.sql(sql), sought).param("size", size).param("skip", (long) page * size));
    }

    private static String condition(String sought) {
        return sought.isEmpty() ? "" : IS_SOUGHT;
    }

    private static JdbcClient.StatementSpec about(JdbcClient.StatementSpec statement, String sought) {
        return sought.isEmpty() ? statement : statement.param("sought", sought);
    }

    private List<Card> cards(JdbcClient.StatementSpec statement) {
        CardReader reader = new CardReader(calendars.current(), services.titles(), Instant.now());
        return statement
                .params(own.parameters())
                .query((row, number) -> reader.card(row))
                .list();
    }
}
