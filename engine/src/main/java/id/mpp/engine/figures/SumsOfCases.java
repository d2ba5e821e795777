package id.mpp.engine.figures;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Has the database make sums. */
@Component
class SumsOfCases {

    private final JdbcClient jdbc;
    private final Names names;

    SumsOfCases(JdbcClient jdbc, Names names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** Of all applications in question. */
    Sums total(Scope scope) {
        return jdbc.sql(By.total())
                .params(scope.parameters())
                .query((row, number) -> Sums.of(row))
                .single();
    }

    /** Of each service, agency or month that there is anything to say of, in order of their keys. */
    List<Group> groups(Scope scope, By by) {
        Names.Known known = names.known();
        return jdbc.sql(by.sql())
                .params(scope.parameters())
                .query((row, number) -> {
                    String key = row.getString("name");
                    return new Group(key, known.title(by, key), Sums.of(row));
                })
                .list();
    }

    /**
     * The sums of one service, agency or month.
     *
     * @param key name of the service or agency, or the month, e.g. {@code 2026-11}
     * @param title what people call it
     */
    record Group(String key, String title, Sums sums) {}
}
