package id.mpp.gate;

import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The moment a step begins or ends. */
record Point(String step, boolean isEnd) {

    static Point begin(ModelElementInstance step) {
        return new Point(step.getAttributeValue("id"), false);
    }

    static Point end(ModelElementInstance step) {
        return new Point(step.getAttributeValue("id"), true);
    }
}
