package id.mpp.gate.rules.data;

import id.mpp.gate.flow.DataFlow;
import id.mpp.gate.flow.DecisionReads;
import id.mpp.gate.flow.Write;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.tables.Column;
import id.mpp.gate.tables.Condition;
import id.mpp.gate.tables.TableSpace;
import id.mpp.gate.tables.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
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
            List<Condition> known = cells.stream().flatMap(Optional::stream).toList();
            columns.add(Column.of(known, allowed(service, input, known), type(input)));
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

    /** What a column can hold: as the table says, else as those say who write what it asks for. */
    private static Condition allowed(ServiceFolder service, Input input, List<Condition> cells) {
        return listed(input)
                .or(() -> answers(service, input)
                        .or(() -> values(service, input))
                        .or(() -> unknown(service, input, cells))
                        .map(texts -> new Condition(texts, List.of(), false)))
                .orElse(Condition.ANY);
    }

    /** Where nobody knows who writes a variable, what the rows name is taken for all that can come. */
    private static Optional<Set<String>> unknown(ServiceFolder service, Input input, List<Condition> cells) {
        boolean isUnknown = variable(input)
                .map(name -> DataFlow.of(service).writesOf(name).toList())
                .filter(writes -> writes.isEmpty() || writes.stream().anyMatch(write -> write.isOf(Write.ANY)))
                .isPresent();
        Set<String> texts =
                cells.stream().flatMap(cell -> cell.texts().stream()).collect(Collectors.toSet());
        return isUnknown && !texts.isEmpty() ? Optional.of(texts) : Optional.empty();
    }

    private static Optional<Condition> listed(Input input) {
        return Optional.ofNullable(input.getInputValues())
                .map(Tables::text)
                .flatMap(Condition::parse)
                .filter(condition -> !condition.isAny());
    }

    /** The texts that the writers of a column's variable choose from; nothing when anything may come. */
    static Optional<Set<String>> values(ServiceFolder service, Input input) {
        return variable(input)
                .flatMap(variable -> DataFlow.of(service).valuesOf(variable))
                .map(values -> values.stream().filter(value -> !value.isEmpty()).collect(Collectors.toSet()));
    }

    /** The one variable that a column asks for; nothing when it computes something. */
    private static Optional<String> variable(Input input) {
        return Optional.ofNullable(input.getInputExpression())
                .map(Tables::text)
                .filter(text -> text.matches("[\\p{L}_][\\w\\p{L}]*"));
    }

    /** What the rows of the decisions answer that a column asks for; nothing when others write its variable, too. */
    private static Optional<Set<String>> answers(ServiceFolder service, Input input) {
        List<Set<String>> all = variable(input).stream()
                .flatMap(name -> Stream.concat(beside(service, input, name), earlier(service, name)))
                .toList();
        return all.isEmpty() || all.stream().anyMatch(Set::isEmpty)
                ? Optional.empty()
                : Optional.of(all.stream().flatMap(Set::stream).collect(Collectors.toSet()));
    }

    /** Of a decision in the same file. */
    private static Stream<Set<String>> beside(ServiceFolder service, Input input, String name) {
        return service.decisions().stream()
                .filter(file -> file.dmn() == input.getModelInstance())
                .flatMap(file -> file.decisions().stream())
                .filter(decision -> DecisionReads.results(decision).anyMatch(name::equals))
                .map(Tables::answers);
    }

    /** Of decisions that tasks have asked for before. */
    private static Stream<Set<String>> earlier(ServiceFolder service, String name) {
        return DataFlow.of(service)
                .writesOf(name)
                .filter(write -> !write.values().equals(Set.of(""))) // emptied on a way back
                .map(write -> write.step() instanceof BusinessRuleTask task && write.owner() == Write.Owner.DECISION
                        ? service.decision(task.getCamundaDecisionRef())
                                .map(Tables::answers)
                                .orElse(Set.of())
                        : Set.of());
    }

    private static String type(Input input) {
        return input.getInputExpression() == null
                ? ""
                : String.valueOf(input.getInputExpression().getTypeRef());
    }
}
