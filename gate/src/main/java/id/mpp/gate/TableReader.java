package id.mpp.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;

/** Reads a decision table as columns; one that holds more than values and ranges is not read. */
final class TableReader {

    private TableReader() {}

    static Optional<TableSpace> space(ServiceFolder service, DecisionTable table) {
        List<Column> columns = new ArrayList<>();
        for (Input input : table.getInputs()) {
            List<Optional<Condition>> cells = cells(table, input);
            if (cells.stream().anyMatch(Optional::isEmpty)) {
                return Optional.empty();
            }
            columns.add(
                    Column.of(cells.stream().flatMap(Optional::stream).toList(), allowed(service, input), type(input)));
        }
        return Optional.of(new TableSpace(columns, table.getRules().size()));
    }

    static List<Optional<Condition>> cells(DecisionTable table, Input input) {
        int column = List.copyOf(table.getInputs()).indexOf(input);
        return table.getRules().stream()
                .map(rule -> List.copyOf(rule.getInputEntries()).get(column))
                .map(TableReader::condition)
                .toList();
    }

    private static Optional<Condition> condition(InputEntry cell) {
        return Tables.isFeel(cell) ? Condition.parse(Tables.text(cell)) : Optional.empty();
    }

    /** What a column can hold: as the table says, else as those say who write the variable. */
    private static Condition allowed(ServiceFolder service, Input input) {
        return listed(input)
                .or(() -> values(service, input).map(texts -> new Condition(texts, List.of(), false)))
                .orElse(Condition.ANY);
    }

    private static Optional<Condition> listed(Input input) {
        return Optional.ofNullable(input.getInputValues())
                .map(Tables::text)
                .flatMap(Condition::parse)
                .filter(condition -> !condition.isAny());
    }

    /** The texts that the writers of a column's variable choose from; nothing when anything may come. */
    static Optional<Set<String>> values(ServiceFolder service, Input input) {
        return Stream.ofNullable(input.getInputExpression())
                .map(Tables::text)
                .filter(text -> text.matches("[\\p{L}_][\\w\\p{L}]*"))
                .flatMap(variable -> service.flow().valuesOf(variable).stream())
                .map(values -> values.stream().filter(value -> !value.isEmpty()).collect(Collectors.toSet()))
                .findFirst();
    }

    private static String type(Input input) {
        return input.getInputExpression() == null
                ? ""
                : String.valueOf(input.getInputExpression().getTypeRef());
    }
}
