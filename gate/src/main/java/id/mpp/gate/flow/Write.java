package id.mpp.gate.flow;

import id.mpp.gate.diagram.Point;
import java.util.Set;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * A step gives a variable a value.
 *
 * @param variable its name; {@link #ANY} when it may be any
 * @param owner who decides on the value
 * @param step the step that writes
 * @param at when it does
 * @param isLocal true when only the step itself, and what lies inside it, sees the value
 * @param values what the value can be; empty when it can be anything
 */
public record Write(
        String variable, Owner owner, ModelElementInstance step, Point at, boolean isLocal, Set<String> values) {

    public static final String ANY = "*";

    /** Who decides on a value. */
    public enum Owner {
        ENGINE,
        TOPIC,
        FORM,
        DECISION,
        MAPPING
    }

    static Write atEnd(String variable, Owner owner, ModelElementInstance step) {
        return new Write(variable, owner, step, Point.end(step), false, Set.of());
    }

    static Write atBegin(String variable, Owner owner, ModelElementInstance step) {
        return new Write(variable, owner, step, Point.begin(step), false, Set.of());
    }

    static Write within(String variable, Owner owner, ModelElementInstance step) {
        return new Write(variable, owner, step, Point.begin(step), true, Set.of());
    }

    Write oneOf(Set<String> possible) {
        return new Write(variable, owner, step, at, isLocal, possible);
    }

    public boolean isOf(String name) {
        return variable.equals(name) || variable.equals(ANY);
    }

    public String stepId() {
        return step.getAttributeValue("id");
    }
}
