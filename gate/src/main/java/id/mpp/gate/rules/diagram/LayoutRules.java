package id.mpp.gate.rules.diagram;

import id.mpp.gate.diagram.Drawing;
import id.mpp.gate.project.Finding;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.rules.Rule;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A diagram can be read without a legend: everything is drawn, nothing lies on something else, no lines cross. */
public final class LayoutRules {

    public static final List<Rule> ALL = List.of(
            new Rule("everything is drawn", LayoutRules::drawn),
            new Rule("no step lies on another", LayoutRules::overlaps),
            new Rule("no line crosses another", LayoutRules::crossings),
            new Rule("no line runs through a step", LayoutRules::throughSteps),
            new Rule("the picture shows the steps of today", LayoutRules::picture).aboutPapers());

    private LayoutRules() {}

    private static Stream<Finding> drawn(ServiceFolder service) {
        Drawing drawing = Drawing.of(service);
        Set<String> drawn = Stream.<FlowElement>concat(
                        drawing.steps().stream().map(Drawing.Step::node),
                        drawing.flows().stream().map(Drawing.Flow::flow))
                .map(FlowElement::getId)
                .collect(Collectors.toSet());
        return service.elements(FlowElement.class).stream()
                .filter(element -> element instanceof FlowNode || element instanceof SequenceFlow)
                .filter(element -> !drawn.contains(element.getId()))
                .map(element -> finding(
                        service,
                        element,
                        "ada dalam berkas tetapi tidak tergambar",
                        "Hapus dan gambar ulang di Modeler"));
    }

    private static Stream<Finding> overlaps(ServiceFolder service) {
        List<Drawing.Step> steps = Drawing.of(service).steps();
        return steps.stream()
                .flatMap(one -> after(steps, one)
                        .filter(other -> one.overlaps(other) && !belong(one.node(), other.node()))
                        .map(other -> finding(
                                service,
                                one.node(),
                                "bertumpuk dengan " + other.node().getId(),
                                "Geser salah satunya")));
    }

    private static Stream<Finding> crossings(ServiceFolder service) {
        List<Drawing.Flow> flows = Drawing.of(service).flows();
        return flows.stream()
                .flatMap(one -> after(flows, one)
                        .filter(one::crosses)
                        .map(other -> finding(
                                service,
                                one.flow(),
                                "garisnya memotong " + other.flow().getId(),
                                "Atur ulang garis atau letak langkahnya")));
    }

    private static Stream<Finding> throughSteps(ServiceFolder service) {
        Drawing drawing = Drawing.of(service);
        return drawing.flows().stream()
                .flatMap(flow -> drawing.steps().stream()
                        .filter(step -> flow.runsThrough(step) && !mayTouch(flow.flow(), step.node()))
                        .map(step -> finding(
                                service,
                                flow.flow(),
                                "garisnya menembus " + step.node().getId(),
                                "Atur ulang garis")));
    }

    /** The picture keeps the ids of what it shows: a new, renamed or missing step is noticed, a moved one is not. */
    private static Stream<Finding> picture(ServiceFolder service) {
        String picture = ServiceFolder.text(service.models().resolve(service.name() + ".svg"));
        return service.elements(FlowNode.class).stream()
                .filter(node -> !picture.contains("data-element-id=\"" + node.getId() + "\""))
                .map(node -> finding(
                        service, node, "tidak ada dalam gambar " + service.name() + ".svg", "Jalankan ./mpp docs"));
    }

    /** A flow may touch its ends, the sub-processes it lies in, and the task whose boundary event it leaves. */
    private static boolean mayTouch(SequenceFlow flow, FlowNode node) {
        return node.equals(flow.getSource())
                || node.equals(flow.getTarget())
                || isInside(flow, node)
                || isAttached(flow.getSource(), node);
    }

    private static boolean belong(FlowNode one, FlowNode other) {
        return isAttached(one, other) || isAttached(other, one) || isInside(one, other) || isInside(other, one);
    }

    /** Also when sub-processes lie between. */
    private static boolean isInside(ModelElementInstance element, FlowNode around) {
        return Stream.iterate(element.getParentElement(), Objects::nonNull, ModelElementInstance::getParentElement)
                .anyMatch(around::equals);
    }

    private static boolean isAttached(FlowNode event, FlowNode host) {
        return event instanceof BoundaryEvent boundary && host.equals(boundary.getAttachedTo());
    }

    private static <T> Stream<T> after(List<T> all, T one) {
        return IntStream.range(all.indexOf(one) + 1, all.size()).mapToObj(all::get);
    }

    private static Finding finding(ServiceFolder service, FlowElement element, String wrong, String todo) {
        return new Finding(service.modelFile(), element.getId(), wrong, todo);
    }
}
