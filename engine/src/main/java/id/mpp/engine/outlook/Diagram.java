package id.mpp.engine.outlook;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What stands in a diagram: who writes what, what follows what, where things begin. */
final class Diagram {

    private Diagram() {}

    /** As the arrows say it themselves: a diagram need not list them again in the steps. */
    static List<SequenceFlow> outgoing(FlowNode node) {
        return flows(node, SequenceFlow::getSource);
    }

    static List<SequenceFlow> incoming(FlowNode node) {
        return flows(node, SequenceFlow::getTarget);
    }

    private static List<SequenceFlow> flows(FlowNode node, Function<SequenceFlow, FlowNode> end) {
        return node.getModelInstance().getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> node.equals(end.apply(flow)))
                .toList();
    }

    static Condition condition(SequenceFlow flow) {
        return new Condition(
                flow.getConditionExpression() == null
                        ? ""
                        : flow.getConditionExpression().getTextContent());
    }

    /** Where a process begins by itself; empty when it has no start. */
    static Optional<FlowNode> start(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).stream()
                .filter(Process::isExecutable)
                .flatMap(process -> start(process.getFlowElements()).stream())
                .findFirst();
    }

    static Optional<FlowNode> start(Collection<FlowElement> elements) {
        return elements.stream()
                .filter(StartEvent.class::isInstance)
                .map(FlowNode.class::cast)
                .findFirst();
    }

    /** The box that a step lies in; empty when it lies in the process itself. */
    static Optional<SubProcess> box(FlowNode node) {
        return Optional.of(node.getParentElement())
                .filter(SubProcess.class::isInstance)
                .map(SubProcess.class::cast);
    }

    /** Whether a box is work beside the rest, whose end ends nothing else. */
    static boolean isBeside(SubProcess box) {
        return box.triggeredByEvent()
                && box.getFlowElements().stream()
                        .filter(StartEvent.class::isInstance)
                        .map(StartEvent.class::cast)
                        .noneMatch(StartEvent::isInterrupting);
    }

    /** Where a step goes on when it brings back an error. */
    static List<BoundaryEvent> errors(FlowNode step) {
        return step.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> step.equals(event.getAttachedTo()))
                .filter(event -> event.getEventDefinitions().stream().anyMatch(ErrorEventDefinition.class::isInstance))
                .toList();
    }

    /** What a step sets when it is left. */
    static Stream<CamundaOutputParameter> outputs(FlowNode node) {
        return extensions(node, CamundaInputOutput.class)
                .flatMap(mapping -> mapping.getCamundaOutputParameters().stream());
    }

    static List<CamundaIn> handedIn(CallActivity call) {
        return extensions(call, CamundaIn.class).toList();
    }

    static List<CamundaOut> handedOut(CallActivity call) {
        return extensions(call, CamundaOut.class).toList();
    }

    /** Steps that bring a variable back, in words. */
    static Stream<String> writers(BpmnModelInstance model, String variable, Surroundings around) {
        Stream<String> tables = named(
                model,
                BusinessRuleTask.class,
                task -> variable.equals(task.getCamundaResultVariable()) ? "tabel \"%s\"" : null);
        Stream<String> workers = named(
                model,
                ServiceTask.class,
                task -> task.getCamundaTopic() != null
                                && around.outputs(task.getCamundaTopic()).contains(variable)
                        ? "\"%s\""
                        : null);
        Stream<String> parts = named(
                model,
                CallActivity.class,
                call -> handedOut(call).stream().anyMatch(out -> variable.equals(out.getCamundaTarget()))
                        ? "\"%s\""
                        : null);
        return Stream.of(tables, workers, parts).flatMap(Function.identity()).distinct();
    }

    private static <T extends FlowNode> Stream<String> named(
            BpmnModelInstance model, Class<T> type, Function<T, String> words) {
        return model.getModelElementsByType(type).stream()
                .filter(step -> step.getName() != null && words.apply(step) != null)
                .map(step -> words.apply(step).formatted(step.getName()));
    }

    /** Variables on which it depends where a diagram goes, and to whom. */
    static List<String> asked(BpmnModelInstance model) {
        Stream<String> ways = model.getModelElementsByType(SequenceFlow.class).stream()
                .flatMap(flow -> condition(flow).variables().stream());
        Stream<String> officers = model.getModelElementsByType(UserTask.class).stream()
                .flatMap(task -> list(task.getCamundaCandidateGroups()))
                .flatMap(group -> new Condition(group).variables().stream());
        Stream<String> parts = model.getModelElementsByType(CallActivity.class).stream()
                .flatMap(call -> handedIn(call).stream())
                .map(CamundaIn::getCamundaSource)
                .filter(Objects::nonNull);
        return Stream.of(ways, officers, parts)
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    private static <T extends ModelElementInstance> Stream<T> extensions(BaseElement element, Class<T> type) {
        return Optional.ofNullable(element.getExtensionElements()).stream()
                .flatMap(extensions -> extensions.getElementsQuery().filterByType(type).list().stream());
    }

    /** What is handed into a called process and known already, by the names it has there. */
    static Map<String, String> handed(CallActivity call, Token token) {
        return handedIn(call).stream()
                .filter(in -> in.getCamundaTarget() != null)
                .flatMap(in -> (in.getCamundaSource() == null
                                ? token.read(in.getCamundaSourceExpression())
                                : token.value(in.getCamundaSource()))
                        .map(value -> Map.entry(in.getCamundaTarget(), value)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> second));
    }

    /** Named as people know it. */
    static String name(FlowElement element) {
        return element.getName() == null || element.getName().isBlank()
                ? ""
                : element.getName().strip().replaceAll("\\s+", " ");
    }

    static Stream<String> list(String text) {
        return text == null ? Stream.empty() : Arrays.stream(text.split(",")).map(String::strip);
    }
}
