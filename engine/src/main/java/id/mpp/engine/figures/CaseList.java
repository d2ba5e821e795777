package id.mpp.engine.figures;

import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.calendar.WorkCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The applications behind a number, page by page: number, service, dates and state, and nothing about people. */
@Component
class CaseList {

    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final Names names;

    CaseList(JdbcClient jdbc, Calendars calendars, Names names) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.names = names;
    }

    Page page(Scope scope, CaseState state, CaseOrder order, int page, int size) {
        String from = " from mpp.case_figures f %s where %s and %s "
                .formatted(OpenState.CLOCK, Scope.IS_MEANT, state.condition());
        long total = jdbc.sql("select count(*)" + from)
                .params(scope.parameters())
                .query(Long.class)
                .single();
        Reader reader = new Reader(calendars.current(), names.known(), Instant.now());
        return new Page(
                scope.from(),
                scope.to(),
                total,
                page,
                size,
                jdbc.sql("select f.*, c.deadline, " + OpenState.IS_PAUSED + " as is_paused, " + OpenState.IS_OVERDUE
                                + " as is_overdue" + from + "order by " + order.sql() + " limit :size offset :skip")
                        .params(scope.parameters())
                        .param("size", size)
                        .param("skip", (long) page * size)
                        .query((row, number) -> reader.row(row))
                        .list());
    }

    /**
     * Some of them.
     *
     * @param from first day of the period
     * @param to last day of the period
     * @param total how many there are in all
     * @param page from 0
     */
    record Page(LocalDate from, LocalDate to, long total, int page, int size, List<Row> cases) {}

    /**
     * One application.
     *
     * @param deadline null when it is decided, and as long as nobody can know it
     * @param days working days from receipt to end, or until now
     * @param own the mall's part; like the other parts null while it is open
     * @param inTime null while it is undecided, and when no legal limit ran
     */
    record Row(
            String businessKey,
            String service,
            String serviceTitle,
            Instant receivedAt,
            Instant decidedAt,
            String decidedBy,
            Instant endedAt,
            String outcome,
            Instant deadline,
            boolean paused,
            boolean overdue,
            int days,
            Integer own,
            Integer others,
            Integer applicant,
            Boolean inTime) {}

    /** Reads rows that the database has found. */
    private record Reader(WorkCalendar calendar, Names.Known known, Instant now) {

        Row row(ResultSet row) throws SQLException {
            Instant receivedAt = instant(row, "received_at");
            Integer days = row.getObject("days", Integer.class);
            return new Row(
                    row.getString("business_key"),
                    row.getString("service"),
                    known.service(row.getString("service")),
                    receivedAt,
                    instant(row, "decided_at"),
                    Names.Known.agency(row.getString("decided_by")),
                    instant(row, "ended_at"),
                    row.getString("outcome"),
                    instant(row, "deadline"),
                    row.getBoolean("is_paused"),
                    row.getBoolean("is_overdue"),
                    days == null ? calendar.closings(receivedAt, now) : days,
                    row.getObject("own_days", Integer.class),
                    row.getObject("other_days", Integer.class),
                    row.getObject("applicant_days", Integer.class),
                    row.getObject("is_in_time", Boolean.class));
        }

        private static Instant instant(ResultSet row, String column) throws SQLException {
            Timestamp value = row.getTimestamp(column);
            return value == null ? null : value.toInstant();
        }
    }
}
