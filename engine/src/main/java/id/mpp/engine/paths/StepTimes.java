package id.mpp.engine.paths;

import id.mpp.engine.calendar.WorkCalendar;
import id.mpp.engine.figures.Period;
import id.mpp.engine.paths.Step.Spread;
import id.mpp.engine.paths.Step.Times;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How long steps take. The engine's own history is read, because its API counts by step but knows no duration; nothing is
 * written to it. A working day is the closing of an office day, so that how many lie between two moments is found by two
 * searches in the list of all closings.
 */
@Component
class StepTimes {

    /**
     * One row after the other comes from {@link PassIndex}, in an order that lets cases be told apart without a table of them. Names are
     * looked up for what is left in the end: the rows are many.
     */
    private static final String SQL = """
            with office as materialized (select cast(:closings as double precision[]) as closings),
            pass as (
                select a.act_id_ as element, a.proc_inst_id_ as process, a.end_time_ is null as is_waiting,
                       date_part('epoch', coalesce(a.end_time_, :now) - a.start_time_) / 3600 as hours,
                       width_bucket(date_part('epoch', coalesce(a.end_time_, :now)), (select closings from office))
                         - width_bucket(date_part('epoch', a.start_time_), (select closings from office)) as days
                from act_hi_actinst a
                where a.proc_def_id_ in (select id_ from act_re_procdef where key_ = :service
                                         and (cast(:version as integer) is null or version_ = :version))
                  and (a.end_time_ is null or (a.end_time_ >= :begin and a.end_time_ < :end))
                  and %s and %s),
            times as (select element, max(process) as example, %s, %s from pass group by element)
            select times.*, named.name, named.type
            from times cross join lateral (
                select a.act_name_ as name, a.act_type_ as type from act_hi_actinst a
                where a.proc_inst_id_ = example and a.act_id_ = element limit 1) named
            order by element
            """;

    private final JdbcClient jdbc;

    StepTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each step that anybody has gone through in the period, or is in now. */
    List<Step> of(String service, Integer version, WhichCases cases, Period period, WorkCalendar calendar) {
        Instant now = Instant.now();
        return jdbc.sql(sql(cases))
                .param("service", service)
                .param("version", version)
                .param("begin", Timestamp.from(period.begin()))
                .param("end", Timestamp.from(period.end()))
                .param("now", Timestamp.from(now))
                .param("closings", closings(calendar, now))
                .query((row, number) -> new Step(
                        row.getString("element"),
                        row.getString("name"),
                        row.getString("type"),
                        times(row, "done"),
                        times(row, "waiting")))
                .list();
    }

    static String sql(WhichCases cases) {
        return SQL.formatted(
                PassIndex.STEPS,
                cases.condition(),
                columns("done", "not is_waiting"),
                columns("waiting", "is_waiting"));
    }

    /**
     * From the oldest step that is remembered until now: the engine's local times in seconds, as {@code date_part} makes them, for in
     * numbers PostgreSQL searches faster than in times.
     */
    private String closings(WorkCalendar calendar, Instant now) {
        LocalDate first = jdbc
                .sql("select min(start_time_) as first from act_hi_actinst")
                .query((row, number) -> row.getTimestamp("first"))
                .list()
                .stream()
                .flatMap(Stream::ofNullable)
                .map(oldest -> calendar.dateOf(oldest.toInstant()))
                .findFirst()
                .orElse(calendar.dateOf(now));
        return first.datesUntil(calendar.dateOf(now).plusDays(1))
                .filter(calendar::isWorkingDay)
                .map(date -> String.valueOf(
                        Timestamp.from(calendar.closing(date)).toLocalDateTime().toEpochSecond(ZoneOffset.UTC)))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String columns(String name, String condition) {
        return """
                count(distinct process) filter (where %2$s) as %1$s_cases,
                count(*) filter (where %2$s) as %1$s_passes,
                percentile_cont(array[0.5, 0.9]) within group (order by hours) filter (where %2$s) as %1$s_hours,
                percentile_cont(array[0.5, 0.9]) within group (order by days) filter (where %2$s) as %1$s_days
                """.formatted(name, condition);
    }

    private static Times times(ResultSet row, String name) throws SQLException {
        return new Times(
                row.getLong(name + "_cases"),
                row.getLong(name + "_passes"),
                spread(row.getArray(name + "_hours")),
                spread(row.getArray(name + "_days")));
    }

    private static Spread spread(Array values) throws SQLException {
        if (values == null) {
            return new Spread(null, null);
        }
        Double[] both = (Double[]) values.getArray();
        return new Spread(both[0], both[1]);
    }
}
