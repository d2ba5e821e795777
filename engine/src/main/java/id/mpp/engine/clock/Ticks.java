package id.mpp.engine.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the journal for the clock. */
@Component
class Ticks {

    private final JdbcClient jdbc;

    Ticks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one application, in order. */
    List<Tick> of(String businessKey) {
        return jdbc.sql("select milestone, at, note from mpp.journal where business_key = ? order by sequence")
                .param(businessKey)
                .query((row, number) -> tick(row))
                .list();
    }

    /** Of every application whose clock has not ended, each in order; one statement, for there may be ten thousand. */
    Map<String, List<Tick>> ofOpenCases() {
        return jdbc.sql("""
                        select j.business_key, j.milestone, j.at, j.note from mpp.journal j
                        join mpp.clock c on c.business_key = j.business_key and c.ended_at is null
                        order by j.business_key, j.sequence
                        """).query((row, number) -> Map.entry(row.getString("business_key"), tick(row))).list().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Tick tick(ResultSet row) throws SQLException {
        return new Tick(row.getString("milestone"), row.getTimestamp("at").toInstant(), row.getString("note"));
    }
}
