package id.mpp.gate.diagram;

import id.mpp.gate.project.ServiceFolder;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** The geometry of a diagram, looked up once: the boxes of the steps and the lines of the flows. */
public record Drawing(List<Step> steps, List<Flow> flows) {

    /** A step and its box, one pixel smaller on each side, so that touching is allowed. */
    public record Step(FlowNode node, Rectangle2D box) {

        public boolean overlaps(Step other) {
            return box.intersects(other.box);
        }
    }

    /** A sequence flow and its straight pieces. */
    public record Flow(SequenceFlow flow, List<Line2D> lines) {

        public boolean crosses(Flow other) {
            return lines.stream().anyMatch(line -> other.lines.stream().anyMatch(second -> cross(line, second)));
        }

        public boolean runsThrough(Step step) {
            return lines.stream().anyMatch(line -> line.intersects(step.box));
        }
    }

    public static Drawing of(ServiceFolder service) {
        return new Drawing(
                service.elements(BpmnShape.class).stream()
                        .filter(shape -> shape.getBpmnElement() instanceof FlowNode)
                        .map(shape -> new Step((FlowNode) shape.getBpmnElement(), box(shape.getBounds())))
                        .toList(),
                service.elements(BpmnEdge.class).stream()
                        .filter(edge -> edge.getBpmnElement() instanceof SequenceFlow)
                        .map(edge ->
                                new Flow((SequenceFlow) edge.getBpmnElement(), lines(List.copyOf(edge.getWaypoints()))))
                        .toList());
    }

    /** True when two lines cross like an X; lines that meet or share a stretch are a bundle, not a crossing. */
    private static boolean cross(Line2D one, Line2D other) {
        return side(one, other.getX1(), other.getY1()) * side(one, other.getX2(), other.getY2()) < 0
                && side(other, one.getX1(), one.getY1()) * side(other, one.getX2(), one.getY2()) < 0;
    }

    private static double side(Line2D line, double x, double y) {
        return Math.signum((line.getX2() - line.getX1()) * (y - line.getY1())
                - (line.getY2() - line.getY1()) * (x - line.getX1()));
    }

    private static Rectangle2D box(Bounds bounds) {
        return new Rectangle2D.Double(
                bounds.getX() + 1, bounds.getY() + 1, bounds.getWidth() - 2, bounds.getHeight() - 2);
    }

    private static List<Line2D> lines(List<Waypoint> points) {
        List<Line2D> lines = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Waypoint from = points.get(i - 1);
            Waypoint to = points.get(i);
            lines.add(new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY()));
        }
        return lines;
    }
}
