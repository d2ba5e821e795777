package id.mpp.gate.flow;

import id.mpp.gate.diagram.Point;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * A step needs a variable.
 *
 * @param variable its name
 * @param step the step that reads
 * @param at when it does
 * @param need how much it needs it
 * @param file the file that names the variable
 * @param element the element in that file
 * @param place what names the variable there, for people
 */
public record Read(
        String variable, ModelElementInstance step, Point at, Need need, String file, String element, String place) {

    /** What becomes of a step when the variable is not there. */
    public enum Need {
        /** An incident. */
        MUST_EXIST,
        /** An empty place, so a branch that runs at the same time may bring it. */
        MAY_BE_EMPTY,
        /** It waits. */
        WAITS,
        /** It goes on without. */
        OPTIONAL
    }
}
