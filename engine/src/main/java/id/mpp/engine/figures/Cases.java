package id.mpp.engine.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the figures are made of: applications with their journals and clocks. */
@Component
class Cases {

    private final JdbcClient jdbc;

    Cases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these applications that were made for a service and have begun. */
    List<Case> of(Collection<String> businessKeys) {
        Map<String, Case> cases = new LinkedHashMap<>();
        jdbc.sql("""
                        select j.business_key, j.milestone, j.at, j.agency, j.note, a.service, a.is_running,
                               c.business_key as clock, c.started_at, c.deadline
                        from (select business_key, service,
                                     exists (select 1 from act_ru_execution where business_key_ = business_key) as is_running
                              from mpp.application where business_key in (:keys) and service is not null) a
                        join mpp.journal j on j.business_key = a.business_key
                        left join mpp.clock c on c.business_key = a.business_key
                        order by j.business_key, j.sequence
                        """).param("keys", businessKeys).query(row -> {
            Case facts = cases.computeIfAbsent(row.getString("business_key"), key -> begin(key, row));
            facts.lines().add(line(row));
        });
        return List.copyOf(cases.values());
    }

    /** Keys after that one, in order; the rows are locked, for a step must not write a line that is then not seen. */
    List<String> lockNext(String after, int most) {
        return jdbc.sql("""
                        select business_key from mpp.application where business_key > ? and service is not null
                        order by business_key limit ? for update
                        """).params(after, most).query(String.class).list();
    }

    /** Whether some application has begun and has no row of figures. */
    boolean isAnyMissing() {
        return jdbc.sql("""
                        select exists (select 1 from mpp.application a
                                       where service is not null and last_sequence > 0
                                         and not exists (select 1 from mpp.case_figures f where f.business_key = a.business_key))
                        """).query(Boolean.class).single();
    }

    private static Case begin(String businessKey, ResultSet row) {
        try {
            boolean hasClock = row.getString("clock") != null;
            return new Case(
                    businessKey,
                    row.getString("service"),
                    row.getBoolean("is_running"),
                    new ArrayList<>(),
                    hasClock ? new Case.Limit(instant(row, "started_at"), instant(row, "deadline")) : null);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("milestone"),
                row.getTimestamp("at").toInstant(),
                row.getString("agency"),
                row.getString("note"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
