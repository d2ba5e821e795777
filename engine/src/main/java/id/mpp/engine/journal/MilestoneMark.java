package id.mpp.engine.journal;

import id.mpp.engine.models.ExtensionProperties;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

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
        Map<String, String> properties = ExtensionProperties.of(element);
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
}
