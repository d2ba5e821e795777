package id.mpp.gate.diagram;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CompensateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ConditionalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SignalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Draws the ways through a diagram. In doubt there is a way: a finding must be true. */
public final class PathFinder {

    private final BpmnModelInstance model;
    private final Map<Point, Set<Point>> next = new HashMap<>();
    private final Set<Point> forks = new HashSet<>();

    private PathFinder(BpmnModelInstance model) {
        this.model = model;
    }

    public static Paths in(BpmnModelInstance model) {
        PathFinder finder = new PathFinder(model);
        finder.all(FlowNode.class).forEach(finder::step);
        finder.all(SequenceFlow.class)
                .forEach(flow -> finder.way(Point.end(flow.getSource()), Point.begin(flow.getTarget())));
        finder.all(Association.class).forEach(finder::handler);
        finder.thrown();
        finder.all(ConditionalEventDefinition.class).forEach(finder::awaited);
        return new Paths(finder.next, finder.forks);
    }

    private void step(FlowNode step) {
        way(Point.begin(step), Point.end(step));
        if (Scopes.outgoing(step).size() > 1
                && !(step instanceof ExclusiveGateway)
                && !(step instanceof EventBasedGateway)) {
            forks.add(Point.end(step));
        }
        if (step instanceof BoundaryEvent event) {
            boundary(event);
        }
        if (Scopes.isEventSubProcess(step)) {
            anyTime(step);
        } else if (step instanceof SubProcess) {
            Scopes.steps(step).stream()
                    .filter(Scopes::isFirst)
                    .forEach(first -> way(Point.begin(step), Point.begin(first)));
        }
        if (step instanceof SubProcess) {
            Scopes.steps(step).forEach(child -> way(Point.end(child), Point.end(step)));
        }
    }

    /** The host has begun; of what has several parts, some may be done; of what is compensated, all is. */
    private void boundary(BoundaryEvent event) {
        Activity host = event.getAttachedTo();
        way(Point.begin(host), Point.begin(event));
        if (!event.cancelActivity()) {
            forks.add(Point.begin(host));
        }
        Scopes.allSteps(host).forEach(part -> way(Point.end(part), Point.begin(event)));
        boolean mayBeDone = host.getLoopCharacteristics() != null
                || host instanceof CallActivity
                || is(event, CompensateEventDefinition.class);
        if (mayBeDone) {
            way(Point.end(host), Point.begin(event));
        }
    }

    /** An event sub-process may begin after any step around it. */
    private void anyTime(FlowNode sub) {
        ModelElementInstance scope = sub.getParentElement();
        Stream<Point> before = Stream.concat(
                Stream.of(scope).filter(FlowNode.class::isInstance).map(Point::begin),
                Scopes.allSteps(scope).flatMap(step -> Stream.of(Point.begin(step), Point.end(step))));
        before.forEach(point ->
                Scopes.steps(sub).stream().filter(Scopes::isFirst).forEach(first -> way(point, Point.begin(first))));
    }

    /** A compensation handler hangs on an association. */
    private void handler(Association association) {
        if (association.getSource() instanceof BoundaryEvent event
                && association.getTarget() instanceof FlowNode handler) {
            way(Point.end(event), Point.begin(handler));
            all(ThrowEvent.class).stream()
                    .filter(thrown -> is(thrown, CompensateEventDefinition.class))
                    .forEach(thrown -> way(Point.end(handler), Point.end(thrown)));
        }
    }

    /** An event that waits for a condition goes on when any other step has made it true. */
    private void awaited(ConditionalEventDefinition definition) {
        all(FlowNode.class).forEach(step -> way(Point.end(step), Point.begin(definition.getParentElement())));
    }

    private void thrown() {
        join(SignalEventDefinition.class, SignalEventDefinition::getSignal);
        join(MessageEventDefinition.class, MessageEventDefinition::getMessage);
        join(LinkEventDefinition.class, LinkEventDefinition::getName);
    }

    private <T extends EventDefinition> void join(Class<T> type, Function<T, Object> target) {
        Collection<T> definitions = all(type);
        definitions.stream()
                .filter(one -> one.getParentElement() instanceof ThrowEvent)
                .forEach(one -> definitions.stream()
                        .filter(other -> !(other.getParentElement() instanceof ThrowEvent))
                        .filter(other ->
                                target.apply(one) != null && target.apply(one).equals(target.apply(other)))
                        .forEach(other ->
                                way(Point.end(one.getParentElement()), Point.begin(other.getParentElement()))));
    }

    private static boolean is(Event event, Class<? extends EventDefinition> kind) {
        return !event.getChildElementsByType(kind).isEmpty();
    }

    private <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    private void way(Point from, Point to) {
        next.computeIfAbsent(from, point -> new HashSet<>()).add(to);
    }
}
