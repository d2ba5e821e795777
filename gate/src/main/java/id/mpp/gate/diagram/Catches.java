package id.mpp.gate.diagram;

import id.mpp.gate.project.ServiceFolder;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * An event that catches errors.
 *
 * @param event a boundary event, or the start of an event sub-process
 * @param scope where the errors come from
 * @param code the one code it catches; nothing when it catches all
 */
public record Catches(CatchEvent event, ModelElementInstance scope, Optional<String> code) {

    public static Stream<Catches> all(ServiceFolder service) {
        return service.elements(ErrorEventDefinition.class).stream()
                .filter(definition -> definition.getParentElement() instanceof CatchEvent)
                .map(definition -> {
                    CatchEvent event = (CatchEvent) definition.getParentElement();
                    return new Catches(event, scope(event), code(definition));
                });
    }

    /** True when an error of this code, thrown by the step, ends up here. */
    public boolean takes(String thrown, FlowNode step) {
        return code.map(thrown::equals).orElse(true) && Scopes.isInside(step, scope) && !isInOwnHandler(step);
    }

    /** As the engine has it: a reference that leads nowhere is taken as the code itself. */
    static Optional<String> code(ErrorEventDefinition definition) {
        String code = definition.getError() == null
                ? definition.getAttributeValue("errorRef")
                : definition.getError().getErrorCode();
        return Optional.ofNullable(code).filter(found -> !found.isBlank());
    }

    private static ModelElementInstance scope(CatchEvent event) {
        return event instanceof BoundaryEvent boundary
                ? boundary.getAttachedTo()
                : event.getParentElement().getParentElement();
    }

    /** An event sub-process does not catch what it throws itself. */
    private boolean isInOwnHandler(FlowNode step) {
        return event instanceof StartEvent && Scopes.isInside(step, event.getParentElement());
    }
}
