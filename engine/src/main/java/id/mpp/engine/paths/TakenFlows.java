package id.mpp.engine.paths;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Which arrows of a diagram one process has followed. The engine's history knows elements only, so that an arrow out of a
 * choice counts when the element at its end was the first to begin after the choice.
 *
 * @param passes as they began; of those that began together, as they happened
 */
record TakenFlows(List<Pass> passes) {

    Set<String> of(BpmnModelInstance model) {
        Set<String> taken = new TreeSet<>();
        flows(model).forEach((node, flows) -> left(node).forEach(pass -> taken.addAll(out(node, flows, pass))));
        return taken;
    }

    /** As the arrows say it themselves: a diagram need not list them again in the steps. */
    private static Map<FlowNode, List<SequenceFlow>> flows(BpmnModelInstance model) {
        return model.getModelElementsByType(SequenceFlow.class).stream()
                .collect(Collectors.groupingBy(SequenceFlow::getSource));
    }

    private List<Pass> left(FlowNode node) {
        return passes.stream()
                .filter(pass -> pass.element().equals(node.getId()) && pass.hasLeft())
                .toList();
    }

    private List<String> out(FlowNode node, List<SequenceFlow> outgoing, Pass pass) {
        if (node instanceof ExclusiveGateway || node instanceof EventBasedGateway) {
            return first(outgoing, pass).stream().toList();
        }
        List<String> flows = new ArrayList<>();
        for (SequenceFlow flow : outgoing) {
            boolean isCertain = !(node instanceof InclusiveGateway) && flow.getConditionExpression() == null;
            if (isCertain || begun(flow, pass).isPresent()) {
                flows.add(flow.getId());
            }
        }
        return flows;
    }

    private Optional<String> first(List<SequenceFlow> flows, Pass pass) {
        String chosen = null;
        int earliest = passes.size();
        for (SequenceFlow flow : flows) {
            int place = begun(flow, pass).map(passes::indexOf).orElse(earliest);
            if (place < earliest) {
                earliest = place;
                chosen = flow.getId();
            }
        }
        return Optional.ofNullable(chosen);
    }

    /** What began at the end of the flow after this pass and before the next one of the same element. */
    private Optional<Pass> begun(SequenceFlow flow, Pass pass) {
        Instant next = passes.stream()
                .filter(other -> other.element().equals(pass.element()) && other.hasLeft())
                .map(Pass::end)
                .filter(pass.end()::isBefore)
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
        return passes.stream()
                .filter(other -> other.element().equals(flow.getTarget().getId()))
                .filter(other ->
                        !other.start().isBefore(pass.end()) && other.start().isBefore(next))
                .findFirst();
    }
}
