package id.mpp.engine.figures;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
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

    /** Services that are live or have ever had an application, and agencies that have had a hand in one. */
    Lists lists() {
        TreeMap<String, String> services = new TreeMap<>(names.known().titles());
        column("service").forEach(service -> services.putIfAbsent(service, service));
        return new Lists(
                services.entrySet().stream()
                        .map(entry -> new Choice(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing(Choice::title))
                        .toList(),
                column("unnest(agencies)").stream()
                        .sorted()
                        .map(agency -> new Choice(agency, Names.Known.agency(agency)))
                        .toList());
    }

    private List<String> column(String expression) {
        return jdbc.sql("select distinct " + expression + " from mpp.case_figures")
                .query(String.class)
                .list();
    }

    /** In alphabetical order of their titles. */
    record Lists(List<Choice> services, List<Choice> agencies) {}

    /** A service or an agency. */
    record Choice(String name, String title) {}
}
