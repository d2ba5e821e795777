package id.mpp.gate;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.OutputEntry;

/** Small questions to decision tables. */
final class Tables {

    private Tables() {}

    /** The table of a decision that has one. */
    static Stream<DecisionTable> of(Decision decision) {
        return decision.getChildElementsByType(DecisionTable.class).stream();
    }

    /** A row of a table, counted from 0. */
    static DmnElement row(DecisionTable table, int index) {
        return List.copyOf(table.getRules()).get(index);
    }

    static List<String> answer(DecisionTable table, int index) {
        return row(table, index).getChildElementsByType(OutputEntry.class).stream()
                .map(Tables::text)
                .toList();
    }

    static String text(DmnElement expression) {
        return expression.getDomElement().getChildElements().stream()
                .filter(child -> "text".equals(child.getLocalName()))
                .map(child -> child.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    /** FEEL is what Camunda 7.24 takes when a table names no other language. */
    static boolean isFeel(DmnElement expression) {
        String language = expression.getAttributeValue("expressionLanguage");
        return language == null || language.toLowerCase().contains("feel");
    }

    /** The id of what a designer sees: the column, or the decision without a table. */
    static String column(DmnElement expression) {
        return ((DmnElement) expression.getParentElement()).getId();
    }

    /** What people call a column or a decision. */
    static String label(DmnElement element) {
        String label = element.getAttributeValue(element instanceof Input ? "label" : "name");
        return label == null ? "" : label;
    }
}
