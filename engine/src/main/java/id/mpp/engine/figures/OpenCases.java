package id.mpp.engine.figures;

import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.calendar.WorkCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How old the open applications are. */
@Component
class OpenCases {

    private static final String SQL =
            """
            select case when f.received_at >= :young0 then 0 when f.received_at >= :young1 then 1
                        when f.received_at >= :young2 then 2 when f.received_at >= :young3 then 3 else 4 end as bucket,
                   count(*) as cases,
                   count(*) filter (where %s) as overdue,
                   count(*) filter (where %s) as paused
            from mpp.case_figures f %s
            where f.ended_at is null and %s
            group by bucket
            """.formatted(OpenState.IS_OVERDUE, OpenState.IS_PAUSED, OpenState.CLOCK, Scope.IS_MEANT);

    private final JdbcClient jdbc;
    private final Calendars calendars;

    OpenCases(JdbcClient jdbc, Calendars calendars) {
        this.jdbc = jdbc;
        this.calendars = calendars;
    }

    /** All buckets, the youngest first, empty ones too. */
    List<Bucket> ages(Scope scope, Instant now) {
        WorkCalendar calendar = calendars.current();
        Map<String, Object> parameters = scope.parameters();
        List<Instant> moments = Ages.moments(calendar, now);
        for (int i = 0; i < moments.size(); i++) {
            parameters.put("young" + i, Timestamp.from(moments.get(i)));
        }
        Map<Integer, Bucket> found = jdbc.sql(SQL).params(parameters).query(OpenCases::bucket).list().stream()
                .collect(Collectors.toMap(Bucket::number, bucket -> bucket));
        List<Bucket> all = new ArrayList<>();
        for (int i = 0; i <= Ages.BOUNDS.size(); i++) {
            all.add(found.getOrDefault(i, Bucket.of(i, 0, 0, 0)));
        }
        return all;
    }

    private static Bucket bucket(ResultSet row, int number) throws SQLException {
        return Bucket.of(row.getInt("bucket"), row.getLong("cases"), row.getLong("overdue"), row.getLong("paused"));
    }

    /**
     * Open applications of about the same age.
     *
     * @param from working days since receipt
     * @param to null for the oldest
     * @param overdue of these, those whose legal deadline has passed
     * @param paused of these, those that wait for the applicant
     */
    record Bucket(int from, Integer to, long cases, long overdue, long paused) {

        static Bucket of(int number, long cases, long overdue, long paused) {
            List<Integer> bounds = Ages.BOUNDS;
            return new Bucket(
                    number == 0 ? 0 : bounds.get(number - 1),
                    number == bounds.size() ? null : Integer.valueOf(bounds.get(number) - 1),
                    cases,
                    overdue,
                    paused);
        }

        private int number() {
            return from == 0 ? 0 : Ages.BOUNDS.indexOf(from) + 1;
        }
    }
}
