package id.mpp.engine.migration;

import id.mpp.engine.models.ExtensionProperties;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SignalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Reads steps off a model. */
final class StepReader {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Set<String> HOLDING = Set.of(
            "userTask",
            "receiveTask",
            "callActivity",
            "externalTask",
            "subProcess",
            "eventSubProcess",
            "transaction",
            "eventBasedGateway",
            "parallelGateway",
            "inclusiveGateway");

    private StepReader() {}

    static Step read(FlowNode node, List<SequenceFlow> flows) {
        String kind = kind(node);
        return new Step(
                node.getId(),
                kind,
                host(node),
                traits(node),
                node instanceof Activity activity
                        && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics,
                holds(node, kind),
                ids(flows.stream().filter(flow -> node.equals(flow.getTarget())).map(SequenceFlow::getSource)),
                ids(flows.stream().filter(flow -> node.equals(flow.getSource())).map(SequenceFlow::getTarget)));
    }

    private static Set<String> ids(Stream<FlowNode> nodes) {
        return nodes.map(FlowNode::getId).collect(Collectors.toSet());
    }

    private static String kind(FlowNode node) {
        String type = node.getElementType().getTypeName();
        if ("external".equals(node.getAttributeValueNs(CAMUNDA, "type"))) {
            return "externalTask";
        }
        if (node instanceof SubProcess scope && scope.triggeredByEvent()) {
            return "eventSubProcess";
        }
        return definition(node)
                .map(event -> event.getElementType().getTypeName().replace("EventDefinition", ""))
                .map(event -> type + "/" + event)
                .orElse(type);
    }

    private static Optional<EventDefinition> definition(FlowNode node) {
        return node.getChildElementsByType(EventDefinition.class).stream().findFirst();
    }

    private static String host(FlowNode node) {
        if (node instanceof BoundaryEvent boundary) {
            return boundary.getAttachedTo().getId();
        }
        return node.getParentElement() instanceof SubProcess scope ? scope.getId() : null;
    }

    private static boolean holds(FlowNode node, String kind) {
        return HOLDING.contains(kind)
                || node instanceof IntermediateCatchEvent
                || node instanceof BoundaryEvent
                || node instanceof StartEvent
                        && node.getParentElement() instanceof SubProcess scope
                        && scope.triggeredByEvent()
                || node.isCamundaAsyncBefore()
                || node.isCamundaAsyncAfter();
    }

    private static Map<Trait, String> traits(FlowNode node) {
        Map<String, String> properties = ExtensionProperties.of(node);
        Map<Trait, String> traits = new EnumMap<>(Trait.class);
        put(traits, Trait.NAME, node.getName());
        put(traits, Trait.FORM, form(node));
        put(traits, Trait.TOPIC, node.getAttributeValueNs(CAMUNDA, "topic"));
        put(traits, Trait.MESSAGE, message(node));
        put(traits, Trait.TIMER, timer(node));
        put(traits, Trait.LIMIT, properties.get("mpp.limit"));
        put(traits, Trait.MILESTONE, properties.get("mpp.milestone"));
        put(traits, Trait.WAIT, properties.get("mpp.wait"));
        put(traits, Trait.GROUP, node instanceof UserTask task ? task.getCamundaCandidateGroups() : null);
        return traits;
    }

    private static void put(Map<Trait, String> traits, Trait trait, String value) {
        if (value != null && !value.isBlank()) {
            traits.put(trait, value.strip().replaceAll("\\s+", " "));
        }
    }

    private static String form(FlowNode node) {
        return node instanceof UserTask task
                ? Optional.ofNullable(task.getCamundaFormRef()).orElseGet(task::getCamundaFormKey)
                : null;
    }

    private static String message(FlowNode node) {
        if (node instanceof ReceiveTask task) {
            return name(task.getMessage(), Message::getName);
        }
        if (node instanceof SubProcess scope && scope.triggeredByEvent()) {
            return scope.getChildElementsByType(StartEvent.class).stream()
                    .findFirst()
                    .map(StepReader::message)
                    .orElse(null);
        }
        return definition(node)
                .map(event -> event instanceof MessageEventDefinition message
                        ? name(message.getMessage(), Message::getName)
                        : event instanceof SignalEventDefinition signal
                                ? name(signal.getSignal(), found -> found.getName())
                                : null)
                .orElse(null);
    }

    private static <T> String name(T named, Function<T, String> name) {
        return named == null ? null : name.apply(named);
    }

    private static String timer(FlowNode node) {
        return definition(node)
                .filter(TimerEventDefinition.class::isInstance)
                .map(event -> event.getTextContent())
                .orElse(null);
    }
}
