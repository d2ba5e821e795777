package id.mpp.gate.rules.diagram;

import id.mpp.gate.diagram.Expressions;
import id.mpp.gate.diagram.Scopes;
import id.mpp.gate.project.Finding;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.rules.Rule;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Nothing is lost at a decision: an answer that nobody foresaw takes no way. */
public final class ConditionRules {

    /** One answer, as in {@code ${keputusan == 'setuju'}}. */
    public static final Pattern CONDITION =
            Pattern.compile("[$#]\\{\\s*([A-Za-z][A-Za-z0-9_]*)\\s*==\\s*['\"]([A-Za-z0-9_-]+)['\"]\\s*}");

    private static final Pattern SIMPLE = Pattern.compile("[$#]\\{[^{}]+}");

    public static final List<Rule> ALL =
            List.of(new Rule("every way out of a decision has a simple condition", ConditionRules::conditions));

    private ConditionRules() {}

    private static Stream<Finding> conditions(ServiceFolder service) {
        return service.elements(ExclusiveGateway.class).stream()
                .filter(gateway -> Scopes.outgoing(gateway).size() > 1)
                .flatMap(gateway -> Stream.concat(
                        Stream.ofNullable(gateway.getDefault())
                                .filter(flow -> isChoice(gateway))
                                .map(flow -> finding(
                                        service,
                                        flow.getId(),
                                        "jalur bawaan (default) menyembunyikan jawaban yang tidak dikenal",
                                        "Hapus default dan beri syarat")),
                        Scopes.outgoing(gateway).stream()
                                .filter(flow -> !flow.equals(gateway.getDefault()) && !isSimple(flow))
                                .map(flow -> finding(
                                        service,
                                        flow.getId(),
                                        "syarat kosong atau tidak sederhana",
                                        "Tulis seperti ${keputusan == 'setuju'}"))));
    }

    /** The ways are answers that somebody chooses; measures and sums may well have a way for all the rest. */
    private static boolean isChoice(ExclusiveGateway gateway) {
        return Scopes.outgoing(gateway).stream()
                .filter(flow -> !flow.equals(gateway.getDefault()))
                .allMatch(flow -> CONDITION.matcher(condition(flow)).matches());
    }

    /** Simple is what asks variables only, in one expression. */
    private static boolean isSimple(SequenceFlow flow) {
        return SIMPLE.matcher(condition(flow)).matches() && !Expressions.asksTheEngine(condition(flow));
    }

    public static String condition(SequenceFlow flow) {
        ConditionExpression condition = flow.getConditionExpression();
        return condition == null ? "" : condition.getTextContent().strip();
    }

    private static Finding finding(ServiceFolder service, String element, String wrong, String todo) {
        return new Finding(service.modelFile(), element, wrong, todo);
    }
}
