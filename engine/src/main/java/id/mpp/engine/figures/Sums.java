package id.mpp.engine.figures;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What is counted of some applications.
 *
 * @param received in the period
 * @param ended in the period; the next four are its parts
 * @param closed closed, cancelled or voided
 * @param open now, whatever the period
 * @param paused of these, those that wait for the applicant
 * @param overdue of these, those whose legal deadline has passed
 * @param judged ended in the period with a decision that had a legal limit
 * @param inTime of these, those decided within it
 * @param days working days from receipt to end, of those that ended in the period
 * @param own the mall's part of them
 * @param others the other agencies' part
 * @param applicant the applicants' part
 * @param part this agency's own part; empty unless the sums are by agency
 */
record Sums(
        long received,
        long ended,
        long issued,
        long refused,
        long deemed,
        long closed,
        long open,
        long paused,
        long overdue,
        long judged,
        long inTime,
        Days days,
        Days own,
        Days others,
        Days applicant,
        Days part) {

    /** The columns of {@link #of}, over the rows that {@link By} selects. */
    static final String SQL = """
            count(*) filter (where is_received) as received,
            count(*) filter (where is_ended) as ended,
            count(*) filter (where is_ended and outcome = 'issued') as issued,
            count(*) filter (where is_ended and outcome = 'refused') as refused,
            count(*) filter (where is_ended and outcome = 'deemed') as deemed,
            count(*) filter (where is_ended and outcome in ('closed', 'cancelled', 'voided')) as closed,
            count(*) filter (where is_open) as open,
            count(*) filter (where is_paused) as paused,
            count(*) filter (where is_overdue) as overdue,
            count(is_in_time) filter (where is_ended) as judged,
            count(*) filter (where is_ended and is_in_time) as in_time,
            """
            + Days.sql("days") + ", " + Days.sql("own_days") + ", " + Days.sql("other_days") + ", "
            + Days.sql("applicant_days") + ", " + Days.sql("part_days");

    static Sums of(ResultSet row) throws SQLException {
        return new Sums(
                row.getLong("received"),
                row.getLong("ended"),
                row.getLong("issued"),
                row.getLong("refused"),
                row.getLong("deemed"),
                row.getLong("closed"),
                row.getLong("open"),
                row.getLong("paused"),
                row.getLong("overdue"),
                row.getLong("judged"),
                row.getLong("in_time"),
                Days.of(row, "days"),
                Days.of(row, "own_days"),
                Days.of(row, "other_days"),
                Days.of(row, "applicant_days"),
                Days.of(row, "part_days"));
    }

    /** Working days of many applications; all null when there are none. */
    record Days(Double mean, Double median, Double p90) {

        static String sql(String column) {
            return "avg(%1$s) filter (where is_ended) as %1$s_mean, ".formatted(column)
                    + "percentile_cont(array[0.5, 0.9]) within group (order by %1$s) filter (where is_ended) as %1$s_percentiles"
                            .formatted(column);
        }

        static Days of(ResultSet row, String column) throws SQLException {
            Array percentiles = row.getArray(column + "_percentiles");
            Double[] values = percentiles == null ? new Double[2] : (Double[]) percentiles.getArray();
            BigDecimal mean = row.getBigDecimal(column + "_mean");
            return new Days(mean == null ? null : mean.doubleValue(), values[0], values[1]);
        }
    }
}
