package id.mpp.engine.journal;

import id.mpp.engine.models.ExtensionProperties;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/**
 * What a designer wrote on an element: the milestones it reaches and where their note comes from.
 *
 * @param milestones in the order they are recorded; empty for most elements
 * @param note name of the variable that holds the note; null when there is none
 * @param isNoteRequired whether the step is refused when the note is blank
 * @param waits what begins when the step is entered, because it waits for the applicant; empty for most elements
 */
public record MilestoneMark(List<Milestone> milestones, String note, boolean isNoteRequired, List<Milestone> waits) {

    static final MilestoneMark NOTHING = new MilestoneMark(List.of(), null, false, List.of());

    public MilestoneMark {
        if (isNoteRequired && note == null) {
            throw new IllegalArgumentException("mpp.noteRequired: mpp.note does not name the variable");
        }
    }

    /** Reads it off the extension properties of an element. */
    public static MilestoneMark read(BaseElement element) {
        Map<String, String> properties = ExtensionProperties.of(element);
        Optional<Wait> wait = Optional.ofNullable(properties.get("mpp.wait")).map(Wait::of);
        String milestones = properties.getOrDefault("mpp.milestone", "");
        return new MilestoneMark(
                Stream.concat(
                                wait.map(Wait::end).stream(),
                                Arrays.stream(milestones.split(","))
                                        .map(String::trim)
                                        .filter(text -> !text.isEmpty())
                                        .map(Milestone::of))
                        .toList(),
                properties.get("mpp.note"),
                Boolean.parseBoolean(properties.get("mpp.noteRequired")),
                wait.map(Wait::begin).stream().toList());
    }

    /** What is recorded when the step is left: the note of a wait is the request, not the answer to it. */
    public MilestoneMark atEnd() {
        return waits.isEmpty() ? this : new MilestoneMark(milestones, null, false, waits);
    }

    /** A wait for the applicant: what holds the clock when it begins, and what lets it go on when it ends. */
    private record Wait(Milestone begin, Milestone end) {

        static Wait of(String text) {
            return switch (text) {
                case "paused" -> new Wait(Milestone.PAUSED, Milestone.RESUMED);
                case "stopped" -> new Wait(Milestone.STOPPED, Milestone.RESTARTED);
                default -> throw new IllegalArgumentException("mpp.wait: '" + text + "' is none of paused, stopped");
            };
        }
    }
}
