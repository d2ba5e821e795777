package id.mpp.engine.outlook;

import id.mpp.engine.outlook.Step.Way;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Where a diagram has several ways: one of them is taken, or all, or nobody knows yet. */
final class Crossing {

    /** More results within results nobody reads. */
    private static final int MOST_OPEN = 2;

    private final Walk walk;
    private final Surroundings around;

    Crossing(Walk walk, Surroundings around) {
        this.walk = walk;
        this.around = around;
    }

    /** A gateway at which conditions decide. */
    Followed decide(FlowNode gateway, Token token) {
        List<SequenceFlow> ways = Diagram.outgoing(gateway);
        if (ways.size() < 2) {
            return walk.leave(gateway, token);
        }
        Optional<SequenceFlow> other = Optional.ofNullable(
                gateway instanceof ExclusiveGateway one ? one.getDefault() : ((InclusiveGateway) gateway).getDefault());
        List<SequenceFlow> asked =
                ways.stream().filter(way -> !other.equals(Optional.of(way))).toList();
        List<SequenceFlow> open = asked.stream()
                .filter(way -> Diagram.condition(way).in(token.known()) != Truth.NO)
                .toList();
        Optional<SequenceFlow> taken = taken(asked, open, other, token);
        return taken.map(way -> walk.enter(way.getTarget(), token))
                .orElseGet(() -> undecided(
                        gateway, Stream.concat(open.stream(), other.stream()).toList(), token));
    }

    /** The way that is sure to be taken. */
    private static Optional<SequenceFlow> taken(
            List<SequenceFlow> asked, List<SequenceFlow> open, Optional<SequenceFlow> other, Token token) {
        if (open.isEmpty()) {
            return other;
        }
        open.stream()
                .filter(way -> Diagram.condition(way).in(token.known()) == Truth.OPEN)
                .flatMap(way -> Diagram.condition(way).variables().stream())
                .filter(variable ->
                        token.own().contains(variable) && !token.known().containsKey(variable))
                .findFirst()
                .ifPresent(variable -> {
                    throw new Asked(variable);
                });
        return open.stream()
                .filter(way -> Diagram.condition(way).in(token.known()) == Truth.YES)
                .findFirst()
                .filter(way -> open.size() == 1);
    }

    private Followed undecided(FlowNode gateway, List<SequenceFlow> ways, Token token) {
        if (ways.isEmpty() || token.open() >= MOST_OPEN) {
            return Followed.until(Sentences.further());
        }
        Token before = token.undecided();
        return ways(
                Sentences.depends(Diagram.name(gateway), sources(gateway, ways)),
                ways.stream().map(Crossing::words).toList(),
                ways.stream().map(way -> walk.enter(way.getTarget(), before)).toList());
    }

    /** Ways that come to the same are no ways. */
    private static Followed ways(String text, List<String> names, List<Followed> followed) {
        if (followed.stream().map(Followed::steps).distinct().count() == 1) {
            return Followed.together(followed);
        }
        List<Way> ways = Stream.iterate(0, number -> number + 1)
                .limit(names.size())
                .map(number -> new Way(
                        names.get(number).isEmpty() ? "Selain itu" : names.get(number),
                        followed.get(number).steps()))
                .toList();
        Followed all = Followed.together(followed);
        return new Followed(List.of(Walk.open(text, ways)), all.joins(), all.isHeld());
    }

    /** A way without a name is known by where it leads. */
    private static String words(SequenceFlow way) {
        return Diagram.name(way).isEmpty() ? Diagram.name(way.getTarget()) : Diagram.name(way);
    }

    private String sources(FlowNode gateway, List<SequenceFlow> ways) {
        BpmnModelInstance model = (BpmnModelInstance) gateway.getModelInstance();
        return ways.stream()
                .flatMap(way -> Diagram.condition(way).variables().stream())
                .distinct()
                .flatMap(variable -> Diagram.writers(model, variable, around))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Parallel branches begin, or wait for each other. */
    Followed meet(FlowNode gateway, Token token) {
        if (Diagram.incoming(gateway).size() < 2) {
            return fork(gateway, token);
        }
        return token.branches() > 0
                ? Followed.at(gateway)
                : fork(gateway, token).after(List.of(Sentences.others()));
    }

    /** All ways at once; it goes on behind the gateway that all of them come to by themselves. */
    Followed fork(FlowNode from, Token token) {
        List<SequenceFlow> ways = Diagram.outgoing(from);
        if (ways.size() == 1) {
            return walk.enter(ways.get(0).getTarget(), token);
        }
        Token inside = token.branching(1);
        Followed together = Followed.together(
                ways.stream().map(way -> walk.enter(way.getTarget(), inside)).toList());
        if (together.isHeld() || together.joins().size() != 1) {
            return new Followed(together.steps(), List.of(), true);
        }
        FlowNode join = together.joins().get(0);
        return walk.leave(join, token.past(join)).after(together.steps());
    }

    /** A step that is done, or that brings back an error. */
    Followed errors(FlowNode step, Token token) {
        List<BoundaryEvent> errors = Diagram.errors(step);
        if (errors.isEmpty() || step instanceof SubProcess || token.open() >= MOST_OPEN) {
            return walk.leave(step, token);
        }
        Token before = token.undecided();
        return ways(
                Sentences.depends("", Sentences.quoted(step)),
                Stream.concat(Stream.of("Berhasil"), errors.stream().map(Diagram::name))
                        .toList(),
                Stream.concat(Stream.of(step), errors.stream())
                        .map(from -> walk.leave(from, before))
                        .toList());
    }

    /** An error that ends a box goes on where the box catches it. */
    Followed leaveBox(FlowNode end, SubProcess box, Token token) {
        boolean isError = end instanceof EndEvent event
                && event.getEventDefinitions().stream().anyMatch(ErrorEventDefinition.class::isInstance);
        return isError
                ? Diagram.errors(box).stream()
                        .findFirst()
                        .map(caught -> walk.leave(caught, token))
                        .orElseGet(() -> Followed.until(Sentences.end(end)))
                : walk.leave(box, Walk.outputs(box, token));
    }
}
