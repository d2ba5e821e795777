package id.mpp.engine.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The outbox: which lines of the journal OSS has not been told yet. */
@Component
class Reports {

    private static final String PENDING = """
            select j.id, j.business_key, j.sequence, j.milestone, j.at, j.actor_name, j.actor_nip, j.note, r.attempts,
                   array(select told.milestone from mpp.journal told join mpp.report done on done.journal_id = told.id
                         where told.business_key = j.business_key and done.state = 'sent' order by told.sequence) as told,
                   jsonb_build_object('oss', (select d.content -> 'oss' from mpp.document d
                    where d.business_key = j.business_key order by d.version desc limit 1)) as document
            from mpp.report r join mpp.journal j on j.id = r.journal_id
            where r.state in ('pending', 'failed')
              and (cast(:key as varchar) is null or r.business_key = :key) and r.journal_id > :after
              and (not :first or not exists (select 1 from mpp.report before where before.business_key = r.business_key
                              and before.state in ('pending', 'failed') and before.sequence < r.sequence))
              and not exists (select 1 from mpp.report earlier where earlier.business_key = r.business_key
                              and earlier.state = 'refused' and earlier.sequence < r.sequence)
            order by j.id limit :limit
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Reports(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * What is pending, in order; nothing of an application after a report that OSS has refused.
     *
     * @param businessKey of one application only; null for all
     * @param isFirst only the first of each application
     * @param after journal id of the last one of the page before
     */
    List<Report> pending(String businessKey, boolean isFirst, long after, int limit) {
        return jdbc.sql(PENDING)
                .param("key", businessKey)
                .param("first", isFirst)
                .param("after", after)
                .param("limit", limit)
                .query(this::report)
                .list();
    }

    /** The state of a report, which nobody else changes until the transaction ends; empty when there is none with that id. */
    Optional<ReportState> lock(long journalId) {
        return jdbc.sql("select state from mpp.report where journal_id = ? for update")
                .param(journalId)
                .query(String.class)
                .optional()
                .map(ReportState::of);
    }

    /** Notes what became of a report. */
    void note(long journalId, ReportState state, String detail) {
        jdbc.sql("""
                        update mpp.report set state = ?, detail = ?, updated_at = clock_timestamp(),
                               attempts = attempts + case when ? = 'failed' then 1 else 0 end
                        where journal_id = ?
                        """).params(state.text(), detail, state.text(), journalId).update();
    }

    private Report report(ResultSet row, int number) throws SQLException {
        return new Report(
                row.getLong("id"),
                row.getString("business_key"),
                row.getInt("sequence"),
                row.getString("milestone"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor_name"),
                row.getString("actor_nip"),
                row.getString("note"),
                row.getInt("attempts"),
                List.of((String[]) row.getArray("told").getArray()),
                read(row.getString("document")));
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database returned unreadable JSON", e);
        }
    }
}
