package id.mpp.gate.rules.data;

import id.mpp.gate.project.Finding;
import id.mpp.gate.project.Part;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.rules.Rule;
import id.mpp.gate.tables.TableSpace;
import id.mpp.gate.tables.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;

/** A decision table has one answer to every question. What is more than values and ranges is left to the designer. */
public final class TableRules {

    private static final Set<HitPolicy> ONE_ANSWER = Set.of(HitPolicy.UNIQUE, HitPolicy.ANY, HitPolicy.FIRST);

    public static final List<Rule> ALL = List.of(
            new Rule("a table has an answer to everything", TableRules::gaps).needing(Part.TOPICS, Part.FORMS),
            new Rule("no two rows of a table answer the same", TableRules::overlaps).needing(Part.TOPICS, Part.FORMS),
            new Rule("a table asks for values that can come", TableRules::unknownValues)
                    .needing(Part.TOPICS, Part.FORMS, Part.MODEL));

    private TableRules() {}

    private static Stream<Finding> gaps(ServiceFolder service) {
        return tables(service)
                .filter(table -> ONE_ANSWER.contains(table.getHitPolicy()))
                .flatMap(table -> space(service, table).flatMap(TableSpace::gap).stream()
                        .map(gap -> finding(
                                service,
                                (Decision) table.getParentElement(),
                                "tidak ada baris untuk " + question(table, gap),
                                "Tambahkan baris untuk itu, atau perlebar salah satu baris")));
    }

    private static String question(DecisionTable table, List<String> gap) {
        List<String> parts = new ArrayList<>();
        List<Input> inputs = List.copyOf(table.getInputs());
        for (int i = 0; i < gap.size(); i++) {
            parts.add(inputs.get(i).getLabel() + " = " + gap.get(i));
        }
        return String.join(", ", parts);
    }

    private static Stream<Finding> overlaps(ServiceFolder service) {
        return tables(service)
                .filter(table -> table.getHitPolicy() == HitPolicy.UNIQUE || table.getHitPolicy() == HitPolicy.ANY)
                .flatMap(table -> space(service, table).stream()
                        .flatMap(TableSpace::overlaps)
                        .filter(pair -> table.getHitPolicy() == HitPolicy.UNIQUE || !isSameAnswer(table, pair))
                        .map(pair -> finding(
                                service,
                                Tables.row(table, pair.later()),
                                "baris " + (pair.later() + 1) + " bertumpang tindih dengan baris "
                                        + (pair.earlier() + 1),
                                "Persempit salah satunya")));
    }

    private static boolean isSameAnswer(DecisionTable table, TableSpace.Pair pair) {
        return Tables.answer(table, pair.earlier()).equals(Tables.answer(table, pair.later()));
    }

    private static Stream<Finding> unknownValues(ServiceFolder service) {
        return tables(service)
                .flatMap(table -> table.getInputs().stream()
                        .flatMap(input -> TableReader.values(service, input).stream()
                                .flatMap(known -> TableReader.cells(table, input).stream()
                                        .flatMap(Optional::stream)
                                        .flatMap(cell -> cell.texts().stream())
                                        .filter(text -> !known.contains(text))
                                        .distinct()
                                        .map(text -> finding(
                                                service,
                                                input,
                                                "nilai \"" + text + "\" tidak pernah datang",
                                                "Pakai salah satu: "
                                                        + String.join(
                                                                ", ",
                                                                known.stream()
                                                                        .sorted()
                                                                        .toList()))))));
    }

    private static Stream<DecisionTable> tables(ServiceFolder service) {
        return service.decisions().stream()
                .flatMap(file -> file.decisions().stream())
                .flatMap(Tables::of);
    }

    private static Optional<TableSpace> space(ServiceFolder service, DecisionTable table) {
        return TableReader.space(service, table);
    }

    private static Finding finding(ServiceFolder service, DmnElement element, String wrong, String todo) {
        return new Finding(service.fileOf(element), element.getId(), wrong, todo);
    }
}
