package id.mpp.engine.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What sums are made by. */
enum By {
    SERVICE("select f.service as key, null::integer as part_days, " + Parts.STATES + Parts.CASES + Parts.OF_PERIOD),

    AGENCY("select a.agency as key, a.days as part_days, " + Parts.STATES + Parts.CASES
            + " cross join lateral unnest(f.agencies, f.agency_days) as a(agency, days) " + Parts.OF_PERIOD),

    /** Received in a month, and ended in a month: an application may be in two of them, or twice in one. */
    MONTH(
            "select to_char(f.received_at at time zone :zone, 'YYYY-MM') as key, null::integer as part_days, true as is_received,"
                    + " false as is_ended, false as is_open, false as is_paused, false as is_overdue, " + Parts.COLUMNS
                    + " from mpp.case_figures f where " + Scope.IS_MEANT + " and " + Scope.IS_RECEIVED
                    + " union all select to_char(f.ended_at at time zone :zone, 'YYYY-MM'), null, false,"
                    + " true, false, false, false, " + Parts.COLUMNS
                    + " from mpp.case_figures f where " + Scope.IS_MEANT + " and " + Scope.IS_ENDED);

    private final String rows;

    By(String rows) {
        this.rows = rows;
    }

    /** The statement that makes them. */
    String sql() {
        return "select key, " + Sums.SQL + " from (" + rows + ") as f group by key order by key";
    }

    /** The statement that makes one sum of all. */
    static String total() {
        return "select " + Sums.SQL + " from (" + SERVICE.rows + ") as f";
    }

    static By of(String text) {
        return Arrays.stream(values())
                .filter(by -> by.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new BadQuestion(
                        "by", "pilih " + Arrays.stream(values()).map(By::text).collect(Collectors.joining(", "))));
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the statements share. */
    private static final class Parts {

        static final String COLUMNS = "f.outcome, f.is_in_time, f.days, f.own_days, f.other_days, f.applicant_days";
        static final String STATES = Scope.IS_RECEIVED + " as is_received, " + Scope.IS_ENDED + " as is_ended, "
                + "f.ended_at is null as is_open, " + OpenState.IS_PAUSED + " as is_paused, " + OpenState.IS_OVERDUE
                + " as is_overdue, " + COLUMNS;
        static final String CASES = " from mpp.case_figures f " + OpenState.CLOCK;
        static final String OF_PERIOD = " where " + Scope.IS_MEANT + " and (" + Scope.IS_RECEIVED + " or "
                + Scope.IS_ENDED + " or f.ended_at is null)";
    }
}
