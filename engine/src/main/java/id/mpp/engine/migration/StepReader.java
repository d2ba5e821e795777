package id.mpp.engine.migration;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

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
                TraitReader.read(node),
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
        return TraitReader.definition(node)
                .map(event -> event.getElementType().getTypeName().replace("EventDefinition", ""))
                .map(event -> type + "/" + event)
                .orElse(type);
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
}
