package id.mpp.engine.clock;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.ModelInstance;

/**
 * An extension property on an event.
 *
 * @param owners the elements that set up the event's timer when a token enters them
 */
record Mark(String event, String property, String value, Set<String> owners) {

    /** Stands for the process itself, whose event sub-processes wait from its beginning. */
    static final String PROCESS = "";

    static Mark of(Event event, String property, String value) {
        return new Mark(event.getId(), property, value, owners(event));
    }

    private static Set<String> owners(Event event) {
        if (event instanceof BoundaryEvent boundary) {
            return Set.of(boundary.getAttachedTo().getId());
        }
        if (event instanceof StartEvent && event.getParentElement() instanceof SubProcess around) {
            return Set.of(around.getParentElement() instanceof SubProcess scope ? scope.getId() : PROCESS);
        }
        Set<String> gateways = sources(event)
                .filter(EventBasedGateway.class::isInstance)
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
        return gateways.isEmpty() ? Set.of(event.getId()) : gateways;
    }

    /** Read off the flows: not every tool writes them at the event, too. */
    private static Stream<FlowNode> sources(Event event) {
        ModelInstance model = event.getModelInstance();
        return model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> event.equals(flow.getTarget()))
                .map(SequenceFlow::getSource);
    }
}
