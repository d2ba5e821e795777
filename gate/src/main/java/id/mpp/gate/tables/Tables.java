package id.mpp.gate.tables;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.OutputEntry;

/** Small questions to decision tables. */
public final class Tables {

    private Tables() {}

    /** The table of a decision that has one. */
    public static Stream<DecisionTable> of(Decision decision) {
        return decision.getChildElementsByType(DecisionTable.class).stream();
    }

    /** A row of a table, counted from 0. */
    public static DmnElement row(DecisionTable table, int index) {
        return List.copyOf(table.getRules()).get(index);
    }

    public static List<String> answer(DecisionTable table, int index) {
        return row(table, index).getChildElementsByType(OutputEntry.class).stream()
                .map(Tables::text)
                .toList();
    }

    /** The decisions that one builds on; nothing for one that is not in the same file. */
    public static Stream<Optional<Decision>> required(Decision decision) {
        return decision.getInformationRequirements().stream()
                .flatMap(requirement -> requirement.getDomElement().getChildElements().stream())
                .filter(reference -> "requiredDecision".equals(reference.getLocalName()))
                .map(reference -> String.valueOf(reference.getAttribute("href")).replaceFirst("^#", ""))
                .map(id -> Optional.ofNullable(decision.getModelInstance().getModelElementById(id))
                        .filter(Decision.class::isInstance)
                        .map(Decision.class::cast));
    }

    /** The texts that the rows of a decision answer; empty when there are other answers, too. */
    public static Set<String> answers(Decision decision) {
        List<String> cells = of(decision)
                .flatMap(table -> table.getRules().stream())
                .flatMap(row -> row.getChildElementsByType(OutputEntry.class).stream())
                .map(Tables::text)
                .toList();
        return cells.stream().allMatch(cell -> cell.matches("\"[^\"]*\""))
                ? cells.stream()
                        .map(cell -> cell.substring(1, cell.length() - 1))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** As {@link #answers}, with those that the head of its column foresees for rows to come. */
    public static Set<String> possibleAnswers(Decision decision) {
        Set<String> answers = answers(decision);
        Stream<String> listed = of(decision)
                .flatMap(table -> table.getOutputs().stream())
                .flatMap(output -> Stream.ofNullable(output.getOutputValues()))
                .flatMap(values -> Condition.parse(text(values)).stream())
                .flatMap(values -> values.texts().stream());
        return answers.isEmpty()
                ? answers
                : Stream.concat(answers.stream(), listed).collect(Collectors.toSet());
    }

    public static String text(DmnElement expression) {
        return expression.getDomElement().getChildElements().stream()
                .filter(child -> "text".equals(child.getLocalName()))
                .map(child -> child.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    /** FEEL is what Camunda 7.24 takes when a table names no other language. */
    public static boolean isFeel(DmnElement expression) {
        String language = expression.getAttributeValue("expressionLanguage");
        return language == null || language.toLowerCase().contains("feel");
    }

    /** The id of what a designer sees: the column, or the decision without a table. */
    public static String column(DmnElement expression) {
        return ((DmnElement) expression.getParentElement()).getId();
    }

    /** What people call a column or a decision. */
    public static String label(DmnElement element) {
        String label = element.getAttributeValue(element instanceof Input ? "label" : "name");
        return label == null ? "" : label;
    }
}
