package id.mpp.engine.survey;

import id.mpp.engine.figures.Scope;
import id.mpp.engine.services.LiveService;
import id.mpp.engine.services.ServiceCatalogue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Has the database add the answers up. */
@Component
class Results {

    private final JdbcClient jdbc;
    private final ServiceCatalogue catalogue;

    Results(JdbcClient jdbc, ServiceCatalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    /** Of all in question. */
    Result total(Scope scope) {
        return query(By.total(), scope, key -> "").stream().findFirst().orElseGet(() -> Result.none("", ""));
    }

    /** In order of their keys; of services also those that nobody has answered for, since that is what has to be seen. */
    List<Result> groups(Scope scope, By by) {
        return by == By.SERVICE ? services(scope) : query(by.sql(), scope, key -> key);
    }

    private List<Result> services(Scope scope) {
        Map<String, String> titles = catalogue.titles();
        UnaryOperator<String> title = name -> titles.getOrDefault(name, name);
        Map<String, Result> all = query(By.SERVICE.sql(), scope, title).stream()
                .collect(Collectors.toMap(Result::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        catalogue.published().stream()
                .map(LiveService::name)
                .filter(name -> scope.service() == null || scope.service().equals(name))
                .forEach(name -> all.putIfAbsent(name, Result.none(name, title.apply(name))));
        return all.values().stream().sorted(Comparator.comparing(Result::key)).toList();
    }

    private List<Result> query(String sql, Scope scope, UnaryOperator<String> title) {
        return jdbc.sql(sql)
                .params(scope.parameters())
                .param("from", scope.from())
                .param("to", scope.to())
                .query((row, number) -> {
                    String key = row.getString("key");
                    return Result.of(
                            key, title.apply(key), row.getLong("population"), row.getLong("at_counter"), tally(row));
                })
                .list();
    }

    private static Tally tally(ResultSet row) throws SQLException {
        Long[] sums = new Long[Element.values().length];
        for (Element element : Element.values()) {
            sums[element.ordinal()] = row.getLong(element.column());
        }
        return new Tally(row.getLong("respondents"), Arrays.asList(sums));
    }
}
