package id.mpp.engine.figures;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Table {@code mpp.case_figures}. */
@Component
class CaseFiguresTable {

    private static final int AT_ONCE = 500;
    private static final String SAVE = """
            insert into mpp.case_figures as f (business_key, service, received_at, complete_at, decided_at, decided_by, is_in_time,
                                               ended_at, outcome, days, own_days, other_days, applicant_days, agencies, agency_days)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (business_key) do update set
                service = excluded.service, received_at = excluded.received_at, complete_at = excluded.complete_at,
                decided_at = excluded.decided_at, decided_by = excluded.decided_by, is_in_time = excluded.is_in_time,
                ended_at = excluded.ended_at, outcome = excluded.outcome, days = excluded.days, own_days = excluded.own_days,
                other_days = excluded.other_days, applicant_days = excluded.applicant_days,
                agencies = excluded.agencies, agency_days = excluded.agency_days
            where f.* is distinct from excluded.*
            """;

    private final JdbcTemplate jdbc;

    CaseFiguresTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Only what differs is written. */
    void save(Collection<CaseFigures> rows) {
        jdbc.batchUpdate(SAVE, rows, AT_ONCE, CaseFiguresTable::set);
    }

    private static void set(PreparedStatement statement, CaseFigures row) throws SQLException {
        int next = 1;
        for (Object value : values(row, statement)) {
            statement.setObject(next++, value);
        }
    }

    private static List<Object> values(CaseFigures row, PreparedStatement statement) throws SQLException {
        return Arrays.asList(
                row.businessKey(),
                row.service(),
                timestamp(row.receivedAt()),
                timestamp(row.completeAt()),
                timestamp(row.decision().at()),
                row.decision().by(),
                row.decision().isInTime(),
                timestamp(row.ending().at()),
                row.ending().outcome() == null ? null : row.ending().outcome().text(),
                row.ending().days(),
                row.ending().own(),
                row.ending().others(),
                row.ending().applicant(),
                array(statement, "varchar", row.agencies()),
                array(statement, "integer", row.ending().agencyDays()));
    }

    private static Array array(PreparedStatement statement, String type, List<?> values) throws SQLException {
        return statement.getConnection().createArrayOf(type, values.toArray());
    }

    private static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
