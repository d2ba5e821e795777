package id.mpp.engine.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code mpp.calendar}. */
@Component
class CalendarTable {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    CalendarTable(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The version in force; empty when there is none yet. */
    Optional<Key> newest() {
        return jdbc.sql("select version, applied_at from mpp.calendar order by version desc limit 1")
                .query((row, number) -> new Key(
                        row.getInt("version"), row.getTimestamp("applied_at").toInstant()))
                .optional();
    }

    /** Of all versions, newest first. */
    List<Key> keys() {
        return jdbc.sql("select version, applied_at from mpp.calendar order by version desc")
                .query((row, number) -> new Key(
                        row.getInt("version"), row.getTimestamp("applied_at").toInstant()))
                .list();
    }

    Optional<CalendarVersion> find(int version) {
        return jdbc.sql("select * from mpp.calendar where version = ?")
                .param(version)
                .query(this::version)
                .optional();
    }

    /** All of them, newest first. */
    List<CalendarVersion> all() {
        return jdbc.sql("select * from mpp.calendar order by version desc")
                .query(this::version)
                .list();
    }

    /** False when that version exists already. */
    boolean insert(int version, CalendarDocument calendar, String reason, String login) {
        return jdbc.sql("""
                        insert into mpp.calendar (version, content, reason, applied_by) values (?, ?::jsonb, ?, ?)
                        on conflict do nothing
                        """).params(version, write(calendar), reason, login).update() == 1;
    }

    private CalendarVersion version(ResultSet row, int number) throws SQLException {
        return new CalendarVersion(
                row.getInt("version"),
                row.getTimestamp("applied_at").toInstant(),
                row.getString("applied_by"),
                row.getString("reason"),
                read(row.getString("content")));
    }

    private CalendarDocument read(String text) {
        try {
            return json.readValue(text, CalendarDocument.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database returned an unreadable calendar", e);
        }
    }

    private String write(CalendarDocument calendar) {
        try {
            return json.writeValueAsString(calendar);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells versions apart: a number that was rolled back may be given again, its moment may not. */
    record Key(int version, Instant appliedAt) {}
}
