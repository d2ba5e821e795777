package id.mpp.gate.project;

import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.DomElement;

/** A diagram as it is written, with what Camunda's model does not know. */
public final class Dom {

    private Dom() {}

    /** The element and all in it, however deep. */
    public static Stream<DomElement> all(DomElement element) {
        return Stream.concat(
                Stream.of(element), element.getChildElements().stream().flatMap(Dom::all));
    }

    /** The id of the element or of the nearest around it; its name when none has one. */
    public static String owner(DomElement element) {
        DomElement at = element;
        while (!at.hasAttribute("id") && at.getParentElement() != null) {
            at = at.getParentElement();
        }
        return at.hasAttribute("id") ? at.getAttribute("id") : at.getLocalName();
    }
}
