package id.mpp.processes;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** Where the ways to an end come from. */
record Origins(EndEvent end) {

    /** Whether the case goes on after this end: every way to it begins beside the work, without interrupting it. */
    boolean onlyAccompany() {
        return of(end, new HashSet<>()).stream().allMatch(Origins::accompanies);
    }

    private static Set<FlowNode> of(FlowNode node, Set<FlowNode> seen) {
        Set<FlowNode> origins = new HashSet<>();
        if (node.getIncoming().isEmpty()) {
            origins.add(node);
        } else if (seen.add(node)) {
            node.getPreviousNodes().list().forEach(previous -> origins.addAll(of(previous, seen)));
        }
        return origins;
    }

    private static boolean accompanies(FlowNode origin) {
        return origin instanceof BoundaryEvent boundary
                ? !boundary.cancelActivity()
                : origin instanceof StartEvent start && !start.isInterrupting();
    }
}
