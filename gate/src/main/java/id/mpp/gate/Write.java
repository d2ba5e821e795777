package id.mpp.gate;

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
record Write(String variable, Owner owner, ModelElementInstance step, Point at, boolean isLocal, Set<String> values) {

    static final String ANY = "*";

    /** Who decides on a value. */
    enum Owner {
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

    boolean isOf(String name) {
        return variable.equals(name) || variable.equals(ANY);
    }

    String stepId() {
        return step.getAttributeValue("id");
    }
}
