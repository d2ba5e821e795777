package id.mpp.gate.diagram;

import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The moment a step begins or ends. */
public record Point(String step, boolean isEnd) {

    public static Point begin(ModelElementInstance step) {
        return new Point(step.getAttributeValue("id"), false);
    }

    public static Point end(ModelElementInstance step) {
        return new Point(step.getAttributeValue("id"), true);
    }
}
