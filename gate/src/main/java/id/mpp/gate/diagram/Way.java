package id.mpp.gate.diagram;

import id.mpp.gate.project.ServiceFolder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The steps of a service in the order in which people would tell them: what comes first, first; the first way out before the next. */
public final class Way {

    private final Deque<FlowNode> order = new ArrayDeque<>();
    private final Set<FlowNode> seen = new HashSet<>();

    private Way() {}

    public static List<FlowNode> of(ServiceFolder service) {
        return service.elements(Process.class).stream().flatMap(Way::through).toList();
    }

    private static Stream<FlowNode> through(ModelElementInstance scope) {
        Way way = new Way();
        Collection<FlowNode> steps = Scopes.steps(scope);
        List<FlowNode> aside = steps.stream().filter(Scopes::isEventSubProcess).toList();
        reversed(steps.stream().filter(Scopes::isFirst).toList()).forEach(way::visit);
        return Stream.concat(way.order.stream(), aside.stream())
                .flatMap(step -> Stream.concat(Stream.of(step), through(step)));
    }

    /** A step is put before all that follows it; what leads back is left alone. */
    private void visit(FlowNode step) {
        if (seen.add(step)) {
            reversed(next(step).toList()).forEach(this::visit);
            order.addFirst(step);
        }
    }

    private static Stream<FlowNode> next(FlowNode step) {
        Stream<FlowNode> attached = Scopes.steps(step.getParentElement()).stream()
                .filter(other -> other instanceof BoundaryEvent event && step.equals(event.getAttachedTo()));
        return Stream.concat(step.getOutgoing().stream().map(SequenceFlow::getTarget), attached);
    }

    private static List<FlowNode> reversed(List<FlowNode> steps) {
        List<FlowNode> turned = new ArrayList<>(steps);
        Collections.reverse(turned);
        return turned;
    }
}
