package id.mpp.engine.figures;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What one can ask for figures of. */
@Component
class Choices {

    private final JdbcClient jdbc;
    private final Names names;

    Choices(JdbcClient jdbc, Names names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** Services that have ever had an application, and agencies that have had a hand in one. */
    Lists lists() {
        Names.Known known = names.known();
        return new Lists(choices("service", known::service), choices("unnest(agencies)", Names.Known::agency));
    }

    private List<Choice> choices(String expression, UnaryOperator<String> title) {
        return jdbc.sql("select distinct " + expression + " from mpp.case_figures").query(String.class).list().stream()
                .map(name -> new Choice(name, title.apply(name)))
                .sorted(Comparator.comparing(Choice::title))
                .toList();
    }

    /** In alphabetical order of their titles. */
    record Lists(List<Choice> services, List<Choice> agencies) {}

    /** A service or an agency. */
    record Choice(String name, String title) {}
}
