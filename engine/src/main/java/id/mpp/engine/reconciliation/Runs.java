package id.mpp.engine.reconciliation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tables {@code mpp.reconciliation} and {@code mpp.reconciliation_request}. */
@Component
class Runs {

    private static final int KEPT = 100;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Runs(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Keeps it beside the full runs before; the oldest are forgotten, and what was broken off before is overtaken. */
    @Transactional
    public void add(Run run) {
        jdbc.sql("delete from mpp.reconciliation where not is_complete").update();
        jdbc.sql(
                        "insert into mpp.reconciliation (checked_at, checked, is_complete, differences) values (?, ?, ?, ?::jsonb)")
                .params(Timestamp.from(run.checkedAt()), run.checked(), run.complete(), write(run.differences()))
                .update();
        jdbc.sql(
                        "delete from mpp.reconciliation where id in (select id from mpp.reconciliation order by id desc offset ?)")
                .param(KEPT)
                .update();
    }

    /** The newest one that was not broken off. */
    Optional<Run> complete() {
        return jdbc.sql("select * from mpp.reconciliation where is_complete order by id desc limit 1")
                .query(this::run)
                .optional();
    }

    /** The newest one, whatever became of it. */
    Optional<Run> last() {
        return jdbc.sql("select * from mpp.reconciliation order by id desc limit 1")
                .query(this::run)
                .optional();
    }

    /** Somebody asks for a comparison out of turn. */
    @Transactional
    public void request() {
        jdbc.sql("delete from mpp.reconciliation_request").update();
        jdbc.sql("insert into mpp.reconciliation_request (requested_at) values (clock_timestamp())")
                .update();
    }

    Optional<Instant> requestedAt() {
        return jdbc.sql("select max(requested_at) from mpp.reconciliation_request")
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    private Run run(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getTimestamp("checked_at").toInstant(),
                row.getInt("checked"),
                row.getBoolean("is_complete"),
                read(row.getString("differences")));
    }

    private String write(List<Difference> differences) {
        try {
            return json.writeValueAsString(differences);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The differences cannot be written as JSON", e);
        }
    }

    private List<Difference> read(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database returned unreadable JSON", e);
        }
    }
}
