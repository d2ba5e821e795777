package id.mpp.gate.flow;

import id.mpp.gate.diagram.Expressions;
import id.mpp.gate.diagram.Point;
import id.mpp.gate.flow.Read.Need;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.tables.Feel;
import id.mpp.gate.tables.Tables;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;

/** The variables that decision tables ask for, at every task that uses them. */
public final class DecisionReads {

    private DecisionReads() {}

    static Stream<Read> of(ServiceFolder service) {
        return service.elements(BusinessRuleTask.class).stream()
                .flatMap(task -> service.decision(task.getCamundaDecisionRef()).stream()
                        .flatMap(decision -> of(service, task, decision)));
    }

    private static Stream<Read> of(ServiceFolder service, BusinessRuleTask task, Decision decision) {
        Set<Decision> all = withRequired(decision, new HashSet<>());
        Set<String> inside = all.stream().flatMap(DecisionReads::results).collect(Collectors.toSet());
        return all.stream()
                .flatMap(DecisionReads::expressions)
                .flatMap(expression -> variables(expression).map(variable -> read(service, task, expression, variable)))
                .filter(read -> !inside.contains(read.variable()));
    }

    /** The decision and those it builds on. */
    public static Set<Decision> withRequired(Decision decision, Set<Decision> seen) {
        if (seen.add(decision)) {
            Tables.required(decision).flatMap(Optional::stream).forEach(required -> withRequired(required, seen));
        }
        return seen;
    }

    /** The names under which others find what it answers. */
    public static Stream<String> results(Decision decision) {
        Stream<String> variable = Stream.ofNullable(decision.getVariable()).map(found -> found.getName());
        Stream<String> outputs = Tables.of(decision)
                .flatMap(table -> table.getOutputs().stream())
                .map(Output::getName);
        return Stream.concat(variable, outputs);
    }

    /** What a decision computes with: a formula, the answers of a table, and of its conditions what stands in their heads. */
    private static Stream<DmnElement> expressions(Decision decision) {
        return Stream.of(
                        decision.getChildElementsByType(LiteralExpression.class).stream(),
                        Tables.of(decision)
                                .flatMap(table -> table.getInputs().stream())
                                .flatMap(DecisionReads::expression),
                        Tables.of(decision)
                                .flatMap(table -> table.getRules().stream())
                                .flatMap(row -> row.getOutputEntries().stream()))
                .flatMap(expressions -> expressions);
    }

    private static Stream<InputExpression> expression(Input input) {
        return Stream.ofNullable(input.getInputExpression());
    }

    private static Stream<String> variables(DmnElement expression) {
        String text = Tables.text(expression);
        return Tables.isFeel(expression)
                ? Feel.inExpression(text).distinct()
                : Expressions.variables(Expressions.isOne(text) ? text : "${" + text + "}");
    }

    private static Read read(ServiceFolder service, BusinessRuleTask task, DmnElement expression, String variable) {
        return new Read(
                variable,
                task,
                Point.begin(task),
                Need.MAY_BE_EMPTY,
                service.fileOf(expression),
                Tables.column(expression),
                "tabel keputusan");
    }
}
