package id.mpp.gate.flow;

import id.mpp.gate.diagram.Scopes;
import id.mpp.gate.project.ServiceFolder;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Whether a variable has been written on every way to a step. In doubt it has: a finding must be true. */
public final class Surely {

    private final ServiceFolder service;
    private final Set<ModelElementInstance> writers;
    private final Set<FlowNode> without = new HashSet<>();

    private Surely(ServiceFolder service, String variable) {
        this.service = service;
        this.writers = DataFlow.of(service)
                .writesOf(variable)
                .filter(write -> !write.isLocal() && !write.values().equals(Set.of("")))
                .map(Write::step)
                .collect(Collectors.toSet());
    }

    /** The ends of the whole process that can be reached without it; after an error nobody looks for it. */
    public static Stream<EndEvent> unwritten(ServiceFolder service, String variable) {
        Surely surely = new Surely(service, variable);
        while (surely.spread()) {
            // further, until nothing changes any more
        }
        return service.elements(EndEvent.class).stream()
                .filter(end -> endsTheProcess(end) && surely.without.contains(end));
    }

    /** A step is left without it when one is entered without it and does not write it either. */
    private boolean spread() {
        List<FlowNode> found = service.elements(FlowNode.class).stream()
                .filter(step -> !without.contains(step) && !writers.contains(step) && isLeftWithout(step))
                .toList();
        return without.addAll(found);
    }

    private boolean isLeftWithout(FlowNode step) {
        if (!(step instanceof SubProcess) || Scopes.isEventSubProcess(step)) {
            return isEnteredWithout(step);
        }
        List<EndEvent> ends =
                step.getChildElementsByType(EndEvent.class).stream().toList();
        return isEnteredWithout(step) && (ends.isEmpty() || ends.stream().anyMatch(without::contains));
    }

    private boolean isEnteredWithout(FlowNode step) {
        if (step instanceof BoundaryEvent event) {
            return isEnteredWithout(event.getAttachedTo());
        }
        List<FlowNode> before = before(step);
        if (before.isEmpty()) {
            return isFirstWithout(step);
        }
        boolean joins = step instanceof Gateway && !(step instanceof ExclusiveGateway);
        Predicate<FlowNode> isWithout = without::contains;
        return joins ? before.stream().allMatch(isWithout) : before.stream().anyMatch(isWithout);
    }

    /** What nothing leads to begins with its scope; where a link leads is not followed. */
    private boolean isFirstWithout(FlowNode step) {
        if (!step.getChildElementsByType(LinkEventDefinition.class).isEmpty()) {
            return false;
        }
        ModelElementInstance scope = step.getParentElement();
        return scope instanceof Process
                || Scopes.isEventSubProcess(scope)
                || scope instanceof FlowNode around && isEnteredWithout(around);
    }

    private static List<FlowNode> before(FlowNode step) {
        Collection<SequenceFlow> flows = step.getParentElement().getChildElementsByType(SequenceFlow.class);
        return flows.stream()
                .filter(flow -> step.equals(flow.getTarget()))
                .map(SequenceFlow::getSource)
                .toList();
    }

    /** The end of the process itself, or of what has stopped everything else in it. */
    private static boolean endsTheProcess(EndEvent end) {
        ModelElementInstance scope = end.getParentElement();
        boolean isError =
                !end.getChildElementsByType(ErrorEventDefinition.class).isEmpty();
        boolean isStop = Scopes.isEventSubProcess(scope)
                && !Scopes.isAside(scope)
                && scope.getParentElement() instanceof Process;
        return !isError && (scope instanceof Process || isStop);
    }
}
