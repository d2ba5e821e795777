package id.mpp.engine.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What sums are made by. */
enum By {
    SERVICE("key", """
            select f.service as key, null::integer as part_days, %s from mpp.case_figures f %s where %s
            """.formatted(Parts.STATES, OpenState.CLOCK, Parts.OF_PERIOD)),

    AGENCY("key", """
            select a.agency as key, a.days as part_days, %s from mpp.case_figures f %s
            cross join lateral unnest(f.agencies, f.agency_days) as a(agency, days) where %s
            """.formatted(Parts.STATES, OpenState.CLOCK, Parts.OF_PERIOD)),

    /** Received in a month, and ended in a month: an application may be in two of them, or twice in one. */
    MONTH("to_char(key, 'YYYY-MM')", """
            select date_trunc('month', f.received_at at time zone :zone) as key, null::integer as part_days, true as is_received,
                   false as is_ended, false as is_open, false as is_paused, false as is_overdue, %1$s
            from mpp.case_figures f where %2$s and %3$s
            union all
            select date_trunc('month', f.ended_at at time zone :zone), null, false, true, false, false, false, %1$s
            from mpp.case_figures f where %2$s and %4$s
            """.formatted(Parts.COLUMNS, Scope.IS_MEANT, Scope.IS_RECEIVED, Scope.IS_ENDED));

    private final String name;
    private final String rows;

    By(String name, String rows) {
        this.name = name;
        this.rows = rows;
    }

    /** The statement that makes them. */
    String sql() {
        return "select %s as name, %s from (%s) as f group by key order by key".formatted(name, Sums.SQL, rows);
    }

    /** The statement that makes one sum of all. */
    static String total() {
        return "select %s from (%s) as f".formatted(Sums.SQL, SERVICE.rows);
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

        static final String STATES =
                """
                %s as is_received, %s as is_ended, f.ended_at is null as is_open, %s as is_paused, %s as is_overdue, %s
                """.formatted(Scope.IS_RECEIVED, Scope.IS_ENDED, OpenState.IS_PAUSED, OpenState.IS_OVERDUE, COLUMNS);

        static final String OF_PERIOD =
                "%s and (%s or %s or f.ended_at is null)".formatted(Scope.IS_MEANT, Scope.IS_RECEIVED, Scope.IS_ENDED);
    }
}
