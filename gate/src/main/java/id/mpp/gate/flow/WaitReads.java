package id.mpp.gate.flow;

import id.mpp.gate.diagram.Extensions;
import id.mpp.gate.diagram.Point;
import id.mpp.gate.diagram.Scopes;
import id.mpp.gate.flow.Read.Need;
import id.mpp.gate.project.ServiceFolder;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What waits for working days reads how many when the wait begins, which may be before its event is reached. */
public final class WaitReads {

    public static final String PROPERTY = "mpp.workingDays";

    private WaitReads() {}

    static Stream<Read> of(ServiceFolder service) {
        return waits(service)
                .filter(event -> isName(days(event)))
                .flatMap(event -> beginning(service, event)
                        .map(step -> new Read(
                                days(event),
                                step,
                                step instanceof StartEvent ? Point.end(step) : Point.begin(step),
                                Need.MUST_EXIST,
                                service.modelFile(),
                                event.getId(),
                                "batas hari kerja")));
    }

    public static Stream<FlowNode> waits(ServiceFolder service) {
        return service.elements(FlowNode.class).stream()
                .filter(node -> Extensions.properties(node).containsKey(PROPERTY));
    }

    /** A number, or the name of the variable that holds it. */
    public static String days(FlowNode wait) {
        return Extensions.properties(wait).get(PROPERTY).strip();
    }

    public static boolean isName(String days) {
        return days.matches("[a-z][A-Za-z0-9]*");
    }

    /** An event sub-process waits from the beginning of what it stands in. */
    private static Stream<? extends FlowNode> beginning(ServiceFolder service, FlowNode event) {
        if (event instanceof BoundaryEvent boundary) {
            return Stream.of(boundary.getAttachedTo());
        }
        ModelElementInstance around = event.getParentElement();
        if (event instanceof StartEvent && Scopes.isEventSubProcess(around)) {
            return around.getParentElement() instanceof FlowNode scope
                    ? Stream.of(scope)
                    : ArrivingWrites.starts(service);
        }
        return Stream.of(event).filter(Event.class::isInstance);
    }
}
