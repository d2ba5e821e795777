package id.mpp.engine.migration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** One version of a service's diagram, read for a migration. */
record Diagram(Map<String, Step> steps) {

    /** Camunda's name for what surrounds the repetitions of a step. */
    static final String BODY = "#multiInstanceBody";

    static Diagram of(BpmnModelInstance model) {
        List<SequenceFlow> flows = List.copyOf(model.getModelElementsByType(SequenceFlow.class));
        Map<String, Step> steps = new LinkedHashMap<>();
        model.getModelElementsByType(FlowNode.class)
                .forEach(node -> steps.put(node.getId(), StepReader.read(node, flows)));
        return new Diagram(steps);
    }

    Optional<Step> find(String id) {
        return Optional.ofNullable(id == null ? null : steps.get(id.replace(BODY, "")));
    }

    /** Where cases can stand. */
    List<Step> places() {
        return steps.values().stream().filter(Step::holds).toList();
    }
}
