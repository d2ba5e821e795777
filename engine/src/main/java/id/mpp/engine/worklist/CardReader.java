package id.mpp.engine.worklist;

import id.mpp.engine.calendar.WorkCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * Makes cards of the rows that {@link TaskTable} finds, as of one moment.
 *
 * @param titles of services by their names
 */
record CardReader(WorkCalendar calendar, Map<String, String> titles, Instant now) {

    private static final Set<String> HELD = Set.of("paused", "stopped");

    Card card(ResultSet row) throws SQLException {
        String service = row.getString("service");
        String clock = row.getString("phase");
        Instant due = instant(row, "due_date_");
        boolean isOverdue = due != null && !due.isAfter(now);
        return new Card(
                row.getString("id_"),
                row.getString("business_key"),
                row.getString("applicant"),
                service,
                titles.getOrDefault(service, service),
                row.getString("name_"),
                instant(row, "create_time_"),
                clock,
                clock != null && HELD.contains(clock),
                due,
                due == null ? null : daysLeft(instant(row, "started_at"), due),
                isOverdue,
                due != null && !isOverdue && calendar.dateOf(due).equals(calendar.dateOf(now)));
    }

    /** The day on which the clock began does not count: day 1 is the working day after it. */
    private int daysLeft(Instant startedAt, Instant due) {
        if (!due.isAfter(now)) {
            return -calendar.closings(due, now);
        }
        Instant firstDay = startedAt == null ? now : calendar.closing(calendar.dateOf(startedAt));
        return calendar.closings(firstDay.isAfter(now) ? firstDay : now, due);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
