package id.mpp.engine.readiness;

import id.mpp.engine.figures.Scope;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many applications of each service were decided within their legal limit, by the figures. */
@Component
class Punctuality {

    private static final String SQL = """
            select service, count(is_in_time) as judged, count(*) filter (where is_in_time) as in_time
            from mpp.case_figures
            where ended_at >= :begin and ended_at < :end
            group by service
            """;

    private final JdbcClient jdbc;

    Punctuality(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of those that ended in the period; a service without any is not in it. */
    Map<String, Share> of(Scope scope) {
        return jdbc
                .sql(SQL)
                .params(scope.parameters())
                .query((row, number) ->
                        Map.entry(row.getString("service"), new Share(row.getLong("judged"), row.getLong("in_time"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * A share of applications.
     *
     * @param judged those with a decision that had a limit
     * @param inTime of these, those decided within it
     */
    record Share(long judged, long inTime) {

        static final Share NONE = new Share(0, 0);

        double value() {
            return (double) inTime / judged;
        }
    }
}
