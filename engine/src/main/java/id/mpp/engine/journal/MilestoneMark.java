package id.mpp.engine.journal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/**
 * What a designer wrote on an element: the milestones it reaches and where their note comes from.
 *
 * @param milestones in the order they are recorded; empty for most elements
 * @param note name of the variable that holds the note; null when there is none
 * @param isNoteRequired whether the step is refused when the note is blank
 */
record MilestoneMark(List<Milestone> milestones, String note, boolean isNoteRequired) {

    MilestoneMark {
        if (isNoteRequired && note == null) {
            throw new IllegalArgumentException("mpp.noteRequired: mpp.note does not name the variable");
        }
    }

    static MilestoneMark read(BaseElement element) {
        Map<String, String> properties = properties(element);
        String milestones = properties.getOrDefault("mpp.milestone", "");
        return new MilestoneMark(
                Arrays.stream(milestones.split(","))
                        .map(String::trim)
                        .filter(text -> !text.isEmpty())
                        .map(Milestone::of)
                        .toList(),
                properties.get("mpp.note"),
                Boolean.parseBoolean(properties.get("mpp.noteRequired")));
    }

    private static Map<String, String> properties(BaseElement element) {
        Map<String, String> properties = new HashMap<>();
        ExtensionElements extensions = element.getExtensionElements();
        if (extensions != null) {
            extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                    .flatMap(list -> list.getCamundaProperties().stream())
                    .forEach(property -> properties.put(property.getCamundaName(), property.getCamundaValue()));
        }
        return properties;
    }
}
