package id.mpp.engine.journal;

import java.io.InputStream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.xml.ModelException;

/** Reads the milestones of a model before it is deployed, so that a slip of the pen stops the start and not a case. */
public final class MilestoneCheck {

    private MilestoneCheck() {}

    /** Throws an exception that names file, element and what is wrong. */
    public static void check(String file, InputStream model) {
        try {
            Bpmn.readModelFromStream(model)
                    .getModelElementsByType(FlowElement.class)
                    .forEach(element -> check(file, element));
        } catch (ModelException e) {
            throw new IllegalStateException(file + " is no BPMN model: " + e.getMessage(), e);
        }
    }

    private static void check(String file, FlowElement element) {
        try {
            MilestoneMark.read(element);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(file + ", element " + element.getId() + ": " + e.getMessage(), e);
        }
    }
}
