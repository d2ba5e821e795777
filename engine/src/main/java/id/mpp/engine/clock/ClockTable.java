package id.mpp.engine.clock;

import id.mpp.engine.services.AtLimit;
import id.mpp.engine.services.Limit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code mpp.clock}. */
@Component
class ClockTable {

    private static final String SAVE = """
            insert into mpp.clock (business_key, service, limit_days, limit_source, at_limit, phase, started_at, deadline,
                                   ended_at, calendar_version, is_unconfirmed, priority, next_alarm, next_alarm_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (business_key) do update set
                at_limit = excluded.at_limit, phase = excluded.phase, started_at = excluded.started_at,
                deadline = excluded.deadline, ended_at = excluded.ended_at,
                calendar_version = excluded.calendar_version, is_unconfirmed = excluded.is_unconfirmed,
                priority = excluded.priority, next_alarm = excluded.next_alarm, next_alarm_at = excluded.next_alarm_at
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ClockTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Optional<ClockRow> find(String businessKey) {
        return jdbc.sql("select * from mpp.clock where business_key = ?")
                .param(businessKey)
                .query(ClockTable::row)
                .optional();
    }

    /** Of all cases that have not ended, in order of their keys. */
    List<ClockRow> open() {
        return jdbc.sql("select * from mpp.clock where ended_at is null order by business_key")
                .query(ClockTable::row)
                .list();
    }

    int countOpen() {
        return jdbc.sql("select count(*) from mpp.clock where ended_at is null")
                .query(Integer.class)
                .single();
    }

    /** Open cases whose deadline has passed, after that key, in order of their keys. */
    List<ClockRow> overdue(AtLimit atLimit, Instant now, String after, int most) {
        return jdbc.sql("""
                        select * from mpp.clock where ended_at is null and deadline <= ? and at_limit = ? and business_key > ?
                        order by business_key limit ?
                        """)
                .params(Timestamp.from(now), atLimit.text(), after, most)
                .query(ClockTable::row)
                .list();
    }

    /** Keys of cases with an alarm that is due, the most urgent first. */
    List<String> alarmed(Instant now, int most) {
        return jdbc.sql("select business_key from mpp.clock where next_alarm_at <= ? order by next_alarm_at limit ?")
                .params(Timestamp.from(now), most)
                .query(String.class)
                .list();
    }

    void save(Collection<ClockRow> rows) {
        batches.batchUpdate(SAVE, rows, 500, (statement, row) -> {
            Object[] values = values(row);
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
        });
    }

    private static Object[] values(ClockRow row) {
        return new Object[] {
            row.businessKey(),
            row.service(),
            row.limit().days(),
            row.limit().source(),
            row.limit().atLimit().text(),
            row.phase().text(),
            timestamp(row.startedAt()),
            timestamp(row.deadline()),
            timestamp(row.endedAt()),
            row.calendarVersion(),
            row.isUnconfirmed(),
            row.priority(),
            row.alarm() == null ? null : row.alarm().alarm().name(),
            row.alarm() == null ? null : timestamp(row.alarm().at())
        };
    }

    private static ClockRow row(ResultSet row, int number) throws SQLException {
        String alarm = row.getString("next_alarm");
        return new ClockRow(
                row.getString("business_key"),
                row.getString("service"),
                new Limit(
                        row.getInt("limit_days"),
                        AtLimit.of(row.getString("at_limit"), "mpp.clock.at_limit"),
                        row.getString("limit_source")),
                Phase.valueOf(row.getString("phase").toUpperCase(Locale.ROOT)),
                instant(row, "started_at"),
                instant(row, "deadline"),
                instant(row, "ended_at"),
                row.getInt("calendar_version"),
                row.getBoolean("is_unconfirmed"),
                row.getInt("priority"),
                alarm == null ? null : new AlarmPlan.Planned(Alarm.valueOf(alarm), instant(row, "next_alarm_at")));
    }

    private static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
