package id.mpp.engine.migration;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An element of a diagram, with what a migration has to know of it.
 *
 * @param kind what it is; only steps of one kind can follow each other
 * @param host the step it is attached to, or else what holds it; null directly in the process
 * @param traits those it has
 * @param isMultiple whether it is done once for each of several things
 * @param holds whether a case can stand here
 * @param before ids of the elements from which flows lead here
 * @param after ids of the elements to which flows lead from here
 */
record Step(
        String id,
        String kind,
        String host,
        Map<Trait, String> traits,
        boolean isMultiple,
        boolean holds,
        Set<String> before,
        Set<String> after) {

    /** What is written in the diagram; the id when nothing is. */
    String name() {
        return traits.getOrDefault(Trait.NAME, id);
    }

    /** Reasons to believe that another step is this one under a new id. */
    Stream<String> alikeness(Step other) {
        return Arrays.stream(Trait.values())
                .filter(Trait::tells)
                .filter(trait -> traits.containsKey(trait) && traits.get(trait).equals(other.traits.get(trait)))
                .map(trait -> trait.alike() + ": " + traits.get(trait));
    }

    /** What a designer should know before the other step follows this one. */
    List<String> differences(Step other) {
        return Arrays.stream(Trait.values())
                .filter(trait -> !Objects.equals(traits.get(trait), other.traits.get(trait)))
                .map(trait -> trait.different(traits.get(trait), other.traits.get(trait)))
                .toList();
    }

    /** Whether what is set up for the old step waits for something else, so that it has to be set up anew. */
    boolean awaitsOtherThan(Step old) {
        boolean awaits = kind.contains("/") || kind.equals("receiveTask");
        return kind.endsWith("/conditional")
                || awaits && !Objects.equals(traits.get(Trait.MESSAGE), old.traits.get(Trait.MESSAGE));
    }

    /** A trait as the model writes it; null when it is missing or an expression, which only a running case can work out. */
    String written(Trait trait) {
        String value = traits.get(trait);
        return value == null || value.contains("${") || value.contains("#{") ? null : value;
    }
}
