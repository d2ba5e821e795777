package id.mpp.engine.migration;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** One version of a service's diagram, read for a migration. */
record Diagram(Map<String, Step> steps) {

    /** Camunda's name for what surrounds the repetitions of a step. */
    static final String BODY = "#multiInstanceBody";

    /** The steps in the order in which they were drawn. */
    static Diagram of(BpmnModelInstance model, String process) {
        List<SequenceFlow> flows = List.copyOf(model.getModelElementsByType(SequenceFlow.class));
        Process whole = model.getModelElementById(process);
        Map<String, Step> steps = new LinkedHashMap<>();
        nodes(whole.getFlowElements()).forEach(node -> steps.put(node.getId(), StepReader.read(node, flows)));
        return new Diagram(steps);
    }

    private static Stream<FlowNode> nodes(Collection<FlowElement> elements) {
        return elements.stream()
                .filter(FlowNode.class::isInstance)
                .map(FlowNode.class::cast)
                .flatMap(node -> node instanceof SubProcess scope
                        ? Stream.concat(Stream.of(node), nodes(scope.getFlowElements()))
                        : Stream.of(node));
    }

    Optional<Step> find(String id) {
        return Optional.ofNullable(id == null ? null : steps.get(id.replace(BODY, "")));
    }

    /** Where cases can stand. */
    List<Step> places() {
        return steps.values().stream().filter(Step::holds).toList();
    }
}
