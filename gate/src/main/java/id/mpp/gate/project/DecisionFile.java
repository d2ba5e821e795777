package id.mpp.gate.project;

import id.mpp.gate.tables.Tables;
import java.util.Collection;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DmnElement;

/** A file of decision tables that could be read. */
public record DecisionFile(String file, DmnModelInstance dmn) {

    /** Its name without folder and ending; it is the id of the decision that tasks ask for. */
    public String name() {
        return file.replaceAll(".*/|\\.dmn$", "");
    }

    public Collection<Decision> decisions() {
        return dmn.getModelElementsByType(Decision.class);
    }

    /** What people call the element with this id; empty when it has no name. */
    String label(String element) {
        return dmn.getModelElementById(element) instanceof DmnElement found ? Tables.label(found) : "";
    }
}
