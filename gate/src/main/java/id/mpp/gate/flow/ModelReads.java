package id.mpp.gate.flow;

import id.mpp.gate.diagram.Attributes;
import id.mpp.gate.diagram.Expressions;
import id.mpp.gate.diagram.Extensions;
import id.mpp.gate.diagram.Point;
import id.mpp.gate.flow.Read.Need;
import id.mpp.gate.project.ServiceFolder;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ConditionalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The variables a diagram itself speaks of: in every expression, wherever it stands, and in the places that hold a bare name. */
final class ModelReads {

    /** Texts for people, and what is read elsewhere: properties by their names, {@code out} in the called service. */
    private static final Set<String> UNREAD = Set.of("documentation", "text", "script", "property", "out");

    private static final Set<String> AFTERWARDS =
            Set.of("outputParameter", "completionCondition", "errorEventDefinition");

    private final ServiceFolder service;
    private final FlowNode step;
    private final String element;
    private final Stream.Builder<Read> found = Stream.builder();

    private ModelReads(ServiceFolder service, FlowNode step, String element) {
        this.service = service;
        this.step = step;
        this.element = element;
    }

    static Stream<Read> of(ServiceFolder service) {
        Stream<Read> steps = service.elements(FlowNode.class).stream().flatMap(step -> {
            ModelReads reads = new ModelReads(service, step, step.getId());
            Need need = step.getChildElementsByType(ConditionalEventDefinition.class)
                            .isEmpty()
                    ? Need.MUST_EXIST
                    : Need.WAITS;
            reads.read(step.getDomElement(), Point.begin(step), need);
            reads.note();
            return reads.found.build();
        });
        Stream<Read> flows = service.elements(SequenceFlow.class).stream().flatMap(flow -> {
            ModelReads reads = new ModelReads(service, flow.getSource(), flow.getId());
            reads.read(flow.getDomElement(), Point.end(flow.getSource()), Need.MUST_EXIST);
            return reads.found.build();
        });
        return Stream.concat(steps, flows);
    }

    /** Reads an element and what belongs to it, but not the steps inside it. */
    private void read(DomElement dom, Point at, Need need) {
        bareNames(dom).forEach(variable -> add(variable, at, need, dom));
        Attributes.of(dom).flatMap(Expressions::variables).forEach(variable -> add(variable, at, need, dom));
        if (dom.getChildElements().isEmpty()) {
            Expressions.variables(dom.getTextContent()).forEach(variable -> add(variable, at, need, dom));
        }
        dom.getChildElements().stream()
                .filter(child -> !UNREAD.contains(child.getLocalName()) && !isStepOrFlow(child))
                .forEach(child -> read(child, AFTERWARDS.contains(child.getLocalName()) ? Point.end(step) : at, need));
    }

    /** {@code camunda:in source}, {@code camunda:collection}: a name without signs. */
    private static Stream<String> bareNames(DomElement dom) {
        return switch (dom.getLocalName()) {
            case "in" -> Stream.ofNullable(dom.getAttribute("source"));
            case "multiInstanceLoopCharacteristics" ->
                Stream.ofNullable(dom.getAttribute(ServiceFolder.CAMUNDA, "collection"))
                        .filter(name -> !Expressions.isOne(name));
            default -> Stream.empty();
        };
    }

    private boolean isStepOrFlow(DomElement dom) {
        ModelElementInstance inside = service.bpmn().getModelElementById(dom.getAttribute("id"));
        return inside instanceof FlowNode || inside instanceof SequenceFlow;
    }

    private void note() {
        Stream.ofNullable(Extensions.properties(step).get("mpp.note"))
                .forEach(name -> found.add(new Read(
                        name, step, Point.end(step), Need.MUST_EXIST, service.modelFile(), element, "catatan")));
    }

    private void add(String variable, Point at, Need need, DomElement dom) {
        found.add(new Read(variable, step, at, need, service.modelFile(), element, place(dom)));
    }

    private static String place(DomElement dom) {
        return switch (dom.getLocalName()) {
            case "conditionExpression", "condition", "completionCondition" -> "syarat";
            case "inputParameter" -> "masukan " + dom.getAttribute("name");
            case "outputParameter" -> "keluaran " + dom.getAttribute("name");
            case "in" -> "masukan";
            case "timeDate", "timeDuration", "timeCycle" -> "waktu";
            default -> "ungkapan";
        };
    }
}
