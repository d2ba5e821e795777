package id.mpp.engine.migration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mpp.engine.journal.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Table {@code mpp.migration}. */
@Component
class RunTable {

    private static final TypeReference<Map<String, String>> MAPPING = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    RunTable(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Of a service, the newest first. */
    List<Run> of(String service) {
        return jdbc.sql("select * from mpp.migration where service = ? order by id desc")
                .param(service)
                .query(this::run)
                .list();
    }

    Optional<Run> find(long id) {
        return jdbc.sql("select * from mpp.migration where id = ?")
                .param(id)
                .query(this::run)
                .optional();
    }

    /** Begins a run and replaces the one that is going on. */
    @Transactional
    public long begin(Plan plan, boolean leavesBehind, Actor by) {
        jdbc.sql("""
                        update mpp.migration set state = 'replaced', fault_case = null, fault = null
                        where service = ? and state in ('running', 'stopped')
                        """).param(plan.service()).update();
        return jdbc.sql("""
                        insert into mpp.migration
                            (service, from_version, to_version, mapping, leaves_behind, begun_by, begun_by_name)
                        values (?, ?, ?, ?::jsonb, ?, ?, ?) returning id
                        """)
                .params(
                        plan.service(),
                        plan.from().version(),
                        plan.to().version(),
                        write(plan.mapping()),
                        leavesBehind,
                        by.login(),
                        by.name())
                .query(Long.class)
                .single();
    }

    /** Keeps the run as it is until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(long id) {
        boolean isGoingOn = jdbc.sql(
                        "select state in ('running', 'stopped') from mpp.migration where id = ? for update")
                .param(id)
                .query(Boolean.class)
                .single();
        if (!isGoingOn) {
            throw new RunReplaced(id);
        }
    }

    /** Notes how far it has come; a run that was replaced stays so. */
    void note(long id, String state, String faultCase, String fault) {
        jdbc.sql("""
                        update mpp.migration set state = ?, fault_case = ?, fault = ?
                        where id = ? and state in ('running', 'stopped')
                        """).params(state, faultCase, fault, id).update();
    }

    private Run run(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getLong("id"),
                row.getString("service"),
                row.getInt("from_version"),
                row.getInt("to_version"),
                read(row.getString("mapping")),
                row.getBoolean("leaves_behind"),
                row.getString("begun_by"),
                row.getString("begun_by_name"),
                row.getTimestamp("begun_at").toInstant(),
                row.getString("state"),
                row.getString("fault_case"),
                row.getString("fault"));
    }

    private String write(Map<String, String> mapping) {
        try {
            return json.writeValueAsString(mapping);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> read(String mapping) {
        try {
            return json.readValue(mapping, MAPPING);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database returned unreadable JSON", e);
        }
    }
}
