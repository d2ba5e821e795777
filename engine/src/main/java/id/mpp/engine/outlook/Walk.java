package id.mpp.engine.outlook;

import id.mpp.engine.journal.Milestone;
import id.mpp.engine.journal.MilestoneMark;
import id.mpp.engine.outlook.Step.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** Follows a diagram from one step to where somebody has to act or everything ends. */
final class Walk {

    /** Deeper no diagram calls, and more results at once nobody reads. */
    private static final int DEEPEST = 5;

    private final Surroundings around;
    private final Sentences sentences;
    private final Crossing crossing;

    Walk(Surroundings around) {
        this.around = around;
        this.sentences = new Sentences(around);
        this.crossing = new Crossing(this, around);
    }

    /** What follows when an officer completes this task. */
    List<Step> from(UserTask task, Token token) {
        MilestoneMark mark = MilestoneMark.read(task);
        List<Milestone> now = mark.note() == null ? List.of() : mark.milestones();
        return leave(task, outputs(task, token)).after(sentences.recorded(now)).steps();
    }

    Followed enter(FlowNode node, Token token) {
        if (token.hasSeen(node)) {
            return Followed.until(Sentences.again(node));
        }
        Token here = token.past(node);
        if (node instanceof UserTask task) {
            return Followed.until(sentences.officer(task, here.known()));
        } else if (node instanceof ExclusiveGateway || node instanceof InclusiveGateway) {
            return crossing.decide(node, here);
        } else if (node instanceof ParallelGateway) {
            return crossing.meet(node, here);
        } else if (node instanceof EventBasedGateway) {
            List<FlowNode> events =
                    Diagram.outgoing(node).stream().map(SequenceFlow::getTarget).toList();
            return Followed.until(Sentences.waiting(events, here.isPaused()));
        } else if (node instanceof ReceiveTask || node instanceof IntermediateCatchEvent) {
            return waiting(node, here);
        } else if (node instanceof CallActivity call) {
            return call(call, here);
        } else if (node instanceof SubProcess box) {
            return Diagram.start(box.getFlowElements())
                    .map(start -> enter(start, here))
                    .orElseGet(() -> leave(box, here));
        } else if (node instanceof EndEvent end) {
            return pass(end, here, after -> end(end, after));
        }
        return pass(node, here, after -> crossing.errors(node, after));
    }

    private Followed waiting(FlowNode node, Token token) {
        List<Milestone> begun = MilestoneMark.read(node).waits();
        boolean isMessage = node instanceof ReceiveTask
                || ((IntermediateCatchEvent) node)
                        .getEventDefinitions().stream().anyMatch(MessageEventDefinition.class::isInstance);
        Step step = Sentences.waiting(List.of(node), !begun.isEmpty() || isMessage && token.isPaused());
        return Followed.until(step).after(sentences.recorded(begun));
    }

    /** Something that happens by itself: its milestones, and what it writes. */
    private Followed pass(FlowNode node, Token token, Function<Token, Followed> next) {
        List<Milestone> milestones = MilestoneMark.read(node).atEnd().milestones();
        Stream<Step> itself = node instanceof ServiceTask task ? Stream.of(sentences.automatic(task)) : Stream.empty();
        List<Step> steps =
                Stream.concat(itself, sentences.recorded(milestones).stream()).toList();
        return next.apply(written(node, held(milestones, token))).after(steps);
    }

    private static Token held(List<Milestone> milestones, Token token) {
        Token now = token;
        for (Milestone milestone : milestones) {
            now = switch (milestone) {
                case PAUSED, STOPPED -> now.paused(true);
                case RESUMED, RESTARTED -> now.paused(false);
                default -> now;
            };
        }
        return now;
    }

    private Token written(FlowNode node, Token token) {
        Token after = token;
        if (node instanceof BusinessRuleTask table && table.getCamundaResultVariable() != null) {
            after = after.written(table.getCamundaResultVariable(), null);
        }
        if (node instanceof ServiceTask task && task.getCamundaTopic() != null) {
            for (String output : around.outputs(task.getCamundaTopic())) {
                after = after.written(output, null);
            }
        }
        return outputs(node, after);
    }

    static Token outputs(FlowNode node, Token token) {
        return Diagram.outputs(node)
                .reduce(
                        token,
                        (before, output) -> before.written(
                                output.getCamundaName(),
                                before.read(output.getTextContent()).orElse(null)),
                        (first, second) -> second);
    }

    /** What a step that is done hands on. */
    Followed leave(FlowNode node, Token token) {
        List<SequenceFlow> ways = Diagram.outgoing(node);
        if (ways.isEmpty()) {
            return end(node, token);
        }
        return ways.size() == 1 ? enter(ways.get(0).getTarget(), token) : crossing.fork(node, token);
    }

    private Followed call(CallActivity call, Token token) {
        Optional<String> process = token.read(call.getCalledElement());
        Optional<FlowNode> start = process.filter(known -> token.depth() < DEEPEST)
                .flatMap(around::model)
                .flatMap(Diagram::start);
        Step part = process.map(known -> sentences.part(call, known)).orElseGet(() -> Sentences.somePart(call));
        return start.map(first -> enter(first, token.into(call, Diagram.handed(call, token))))
                .orElseGet(() -> Followed.until(Sentences.waiting(List.of(call), false)))
                .after(List.of(part));
    }

    /** Of a box, of a called process, or of all. */
    private Followed end(FlowNode end, Token token) {
        Optional<SubProcess> box = Diagram.box(end);
        if (box.filter(Diagram::isBeside).isPresent()) {
            return Followed.until(Sentences.end(end));
        }
        if (box.isPresent() && !box.get().triggeredByEvent()) {
            return crossing.leaveBox(end, box.get(), token);
        }
        return token.call() == null ? Followed.until(Sentences.end(end)) : back(token.call(), token);
    }

    private Followed back(Token.Call call, Token inside) {
        Token outside = call.token().paused(inside.isPaused());
        for (CamundaOut out : Diagram.handedOut(call.activity())) {
            if (out.getCamundaTarget() != null) {
                Optional<String> value =
                        Optional.ofNullable(out.getCamundaSource()).flatMap(inside::value);
                outside = outside.written(out.getCamundaTarget(), value.orElse(null));
            }
        }
        return leave(call.activity(), outputs(call.activity(), outside));
    }

    /** A step that tells of what is still open, and each way that it may go. */
    static Step open(String text, List<Step.Way> ways) {
        return new Step(Kind.DEPENDS, text, ways);
    }
}
