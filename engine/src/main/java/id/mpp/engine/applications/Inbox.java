package id.mpp.engine.applications;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.engine.journal.Milestone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code mpp.message}: news that came before anybody awaited it, in order of arrival. */
@Component
class Inbox {

    private final JdbcClient jdbc;
    private final ObjectMapper mapper;
    private final StoredJson json;

    Inbox(JdbcClient jdbc, ObjectMapper mapper, StoredJson json) {
        this.jdbc = jdbc;
        this.mapper = mapper;
        this.json = json;
    }

    /** Lets nobody else add news of a number that has no application yet, until the transaction ends. */
    void lock(String businessKey) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(businessKey)
                .query((row, number) -> businessKey)
                .single();
    }

    /** Keeps it until somebody awaits it. */
    void keep(String businessKey, Message message) {
        add(businessKey, message, message.variables(), null);
    }

    /** Remembers that it came, so that a repetition is recognised. */
    void remember(String businessKey, Message message, String takenAs) {
        add(businessKey, message, Map.of(), takenAs);
    }

    private void add(String businessKey, Message message, Map<String, JsonNode> variables, String takenAs) {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        values.setAll(variables);
        jdbc.sql("""
                        insert into mpp.message (business_key, fingerprint, names, variables, milestone, taken_as, taken_at)
                        values (:key, :fingerprint, :names::jsonb, :variables::jsonb, :milestone, cast(:taken as varchar),
                                case when cast(:taken as varchar) is null then null else clock_timestamp() end)
                        """)
                .param("key", businessKey)
                .param("fingerprint", message.fingerprint())
                .param("names", mapper.valueToTree(message.messages()).toString())
                .param("variables", json.write(values))
                .param(
                        "milestone",
                        Optional.ofNullable(message.milestone())
                                .map(Milestone::text)
                                .orElse(null))
                .param("taken", takenAs)
                .update();
    }

    boolean knows(String businessKey, String fingerprint) {
        return jdbc.sql("select count(*) from mpp.message where business_key = ? and fingerprint = ?")
                        .params(businessKey, fingerprint)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What waits for the process of one application. */
    List<Kept> waiting(String businessKey) {
        return jdbc.sql("select * from mpp.message where business_key = ? and taken_at is null order by id")
                .param(businessKey)
                .query(this::kept)
                .list();
    }

    /** It has reached somebody. */
    void taken(long id, String takenAs) {
        jdbc.sql("update mpp.message set taken_at = clock_timestamp(), taken_as = ?, variables = '{}' where id = ?")
                .params(takenAs, id)
                .update();
    }

    /** Applications that are known and have news waiting, the longest untried first. */
    List<String> known(int most) {
        return jdbc.sql("""
                        select m.business_key from mpp.message m join mpp.application a using (business_key)
                        where m.taken_at is null group by m.business_key order by min(m.tried_at) limit ?
                        """).param(most).query(String.class).list();
    }

    void tried(String businessKey) {
        jdbc.sql("update mpp.message set tried_at = clock_timestamp() where business_key = ? and taken_at is null")
                .param(businessKey)
                .update();
    }

    private Kept kept(ResultSet row, int number) throws SQLException {
        Map<String, JsonNode> variables = new LinkedHashMap<>();
        json.read(row.getString("variables")).properties().forEach(one -> variables.put(one.getKey(), one.getValue()));
        List<String> names = StreamSupport.stream(
                        json.read(row.getString("names")).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        String milestone = row.getString("milestone");
        return new Kept(
                row.getLong("id"),
                row.getString("fingerprint"),
                names,
                variables,
                milestone == null ? null : Milestone.of(milestone));
    }

    /** News that waits. */
    record Kept(
            long id, String fingerprint, List<String> names, Map<String, JsonNode> variables, Milestone milestone) {}
}
