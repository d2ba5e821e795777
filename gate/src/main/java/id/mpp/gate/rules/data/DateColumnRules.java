package id.mpp.gate.rules.data;

import id.mpp.gate.project.Finding;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.rules.Rule;
import id.mpp.gate.tables.Tables;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;

/** A column of type date holds moments in Camunda 7: a day without time stops the case in its head and fits nothing in its rows. */
public final class DateColumnRules {

    public static final List<Rule> ALL = List.of(new Rule("a date column compares moments", DateColumnRules::moments));

    private static final String DAY = "@\"[0-9]{4}-[0-9]{2}-[0-9]{2}\"";
    private static final Pattern HEAD = Pattern.compile("^(date\\s*\\(|today\\s*\\(|" + DAY + ")");
    private static final Pattern CELL = Pattern.compile("\\b(date|today)\\s*\\(|" + DAY);

    private DateColumnRules() {}

    private static Stream<Finding> moments(ServiceFolder service) {
        return service.decisions().stream()
                .flatMap(file -> file.decisions().stream())
                .flatMap(Tables::of)
                .flatMap(table -> columns(table)
                        .flatMap(column -> Stream.concat(
                                head(service, column),
                                cells(
                                        service,
                                        table,
                                        List.copyOf(table.getInputs()).indexOf(column)))));
    }

    private static Stream<Input> columns(DecisionTable table) {
        return table.getInputs().stream()
                .filter(input -> input.getInputExpression() != null
                        && "date".equals(input.getInputExpression().getTypeRef()));
    }

    private static Stream<Finding> head(ServiceFolder service, Input column) {
        return HEAD.matcher(Tables.text(column.getInputExpression()).strip()).find()
                ? Stream.of(finding(service, column, "date and time(string(today()) + \"T00:00:00\")"))
                : Stream.empty();
    }

    private static Stream<Finding> cells(ServiceFolder service, DecisionTable table, int column) {
        return table.getRules().stream()
                .filter(row -> row.getInputEntries().stream()
                        .skip(column)
                        .limit(1)
                        .anyMatch(cell -> CELL.matcher(Tables.text(cell)).find()))
                .map(row -> finding(service, row, ">= date and time(\"2026-01-01T00:00:00\")"));
    }

    private static Finding finding(ServiceFolder service, DmnElement element, String instead) {
        return new Finding(
                service.fileOf(element),
                element.getId(),
                "kolom bertipe date membandingkan saat, bukan hari tanpa waktu",
                "Tulis misalnya " + instead);
    }
}
