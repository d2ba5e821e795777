package id.mpp.gate.diagram;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What lies inside what: steps in sub-processes, sub-processes in processes. */
public final class Scopes {

    private Scopes() {}

    /** The element itself, and everything around it up to the process. */
    public static Stream<ModelElementInstance> around(ModelElementInstance element) {
        return Stream.iterate(element, at -> at != null, ModelElementInstance::getParentElement)
                .filter(at -> at instanceof FlowNode || at instanceof Process);
    }

    public static boolean isInside(ModelElementInstance element, ModelElementInstance scope) {
        return around(element).anyMatch(scope::equals);
    }

    /** The steps directly in a process or sub-process. */
    static Collection<FlowNode> steps(ModelElementInstance scope) {
        return scope.getChildElementsByType(FlowNode.class);
    }

    /** All steps in a scope, however deep. */
    public static Stream<FlowNode> allSteps(ModelElementInstance scope) {
        return steps(scope).stream().flatMap(step -> Stream.concat(Stream.of(step), allSteps(step)));
    }

    public static boolean isEventSubProcess(ModelElementInstance element) {
        return element instanceof SubProcess sub && sub.triggeredByEvent();
    }

    /** True inside an event sub-process that leaves the rest running: it may come at any time. */
    public static boolean isAside(ModelElementInstance eventSubProcess) {
        return isEventSubProcess(eventSubProcess)
                && eventSubProcess.getChildElementsByType(StartEvent.class).stream()
                        .anyMatch(start -> !start.isInterrupting());
    }

    /** The ways out of a step; not every tool lists them at the step itself. */
    public static List<SequenceFlow> outgoing(FlowNode step) {
        return flows(step).filter(flow -> step.equals(flow.getSource())).toList();
    }

    private static Stream<SequenceFlow> flows(FlowNode step) {
        return step.getParentElement().getChildElementsByType(SequenceFlow.class).stream();
    }

    /** A step that nothing leads to: its scope begins here. */
    static boolean isFirst(FlowNode step) {
        return flows(step).noneMatch(flow -> step.equals(flow.getTarget()))
                && !(step instanceof BoundaryEvent)
                && !isEventSubProcess(step);
    }
}
