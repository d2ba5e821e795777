package id.mpp.engine.counter;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the database knows of the counter: the running number, and what was taken in a moment ago. */
@Component
class CounterTable {

    private final JdbcClient jdbc;

    CounterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long nextNumber() {
        return jdbc.sql("select nextval('mpp.counter_number')")
                .query(Long.class)
                .single();
    }

    /** Lets an officer's starts of one service happen one after another, so that the second sees the first. */
    void lock(String officer, String service) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("counter:" + officer + "/" + service)
                .query((row, number) -> service)
                .single();
    }

    /** The newest applications that this officer has taken in. */
    List<Row> takenInBy(String officer) {
        return jdbc.sql("""
                        select a.business_key, a.service, a.received_at, d.content #>> '{pemohon,nama}' as applicant
                        from mpp.application a
                        join mpp.document d on d.business_key = a.business_key and d.version = 1
                        where a.origin = 'counter' and d.content #>> '{loket,petugas}' = ?
                        order by a.received_at desc limit 20
                        """)
                .param(officer)
                .query((row, number) -> new Row(
                        row.getString("business_key"),
                        row.getString("service"),
                        row.getString("applicant"),
                        row.getTimestamp("received_at").toInstant()))
                .list();
    }

    /** An application that was taken in. */
    record Row(String businessKey, String service, String applicant, Instant receivedAt) {}

    /** The application with the very same record that was taken in no longer ago than this; empty when there is none. */
    Optional<String> sameAs(String service, JsonNode document, Duration window) {
        return jdbc.sql("""
                        select a.business_key from mpp.application a
                        join mpp.document d on d.business_key = a.business_key and d.version = 1
                        where a.origin = 'counter' and a.service = ? and d.content = ?::jsonb
                          and a.received_at > clock_timestamp() - make_interval(secs => ?)
                        order by a.received_at desc limit 1
                        """)
                .params(service, document.toString(), window.toSeconds())
                .query(String.class)
                .optional();
    }
}
