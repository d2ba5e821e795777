package id.mpp.gate.diagram;

import id.mpp.gate.project.ServiceFolder;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What Camunda adds to an element of BPMN. */
public final class Extensions {

    private Extensions() {}

    public static <T extends BpmnModelElementInstance> Stream<T> of(ModelElementInstance element, Class<T> type) {
        return element.getChildElementsByType(ExtensionElements.class).stream()
                .flatMap(extensions -> extensions.getElementsQuery().filterByType(type).list().stream());
    }

    /** Its properties, by name; without those that have no value. */
    public static Map<String, String> properties(ModelElementInstance element) {
        return of(element, CamundaProperties.class)
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> property.getCamundaName() != null && property.getCamundaValue() != null)
                .collect(Collectors.toMap(
                        CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue, (first, second) -> second));
    }

    /** The value of an attribute of Camunda's; nothing when it is not set. */
    public static Stream<String> attribute(ModelElementInstance element, String name) {
        return Stream.ofNullable(element.getAttributeValueNs(ServiceFolder.CAMUNDA, name))
                .filter(value -> !value.isBlank());
    }
}
