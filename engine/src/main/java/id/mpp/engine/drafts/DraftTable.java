package id.mpp.engine.drafts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code mpp.draft}. */
@Component
class DraftTable {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    DraftTable(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Draft find(String task, String officer, ZoneId zone) {
        return jdbc.sql("select content, saved_at from mpp.draft where task_id = ? and officer = ?")
                .params(task, officer)
                .query((row, number) -> new Draft(
                        read(row.getString("content")),
                        row.getTimestamp("saved_at").toInstant(),
                        zone))
                .optional()
                .orElseGet(() -> new Draft(JsonNodeFactory.instance.objectNode(), null, zone));
    }

    Instant save(String task, String officer, ObjectNode answers) {
        return jdbc.sql("""
                        insert into mpp.draft (task_id, officer, content) values (?, ?, ?)
                        on conflict (task_id, officer) do update set content = excluded.content, saved_at = clock_timestamp()
                        returning saved_at
                        """)
                .params(task, officer, answers.toString())
                .query((row, number) -> row.getTimestamp("saved_at").toInstant())
                .single();
    }

    /** Everybody's. */
    void forget(String task) {
        jdbc.sql("delete from mpp.draft where task_id = ?").param(task).update();
    }

    /** Jackson's own words would quote the draft. */
    private ObjectNode read(String text) {
        try {
            return (ObjectNode) json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft is unreadable");
        }
    }
}
