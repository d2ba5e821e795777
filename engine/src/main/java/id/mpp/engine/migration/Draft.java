package id.mpp.engine.migration;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A plan in the making.
 *
 * @param asked the steps whose target the designer has named
 * @param places how many cases stand at each step
 */
record Draft(
        Diagram old,
        Diagram next,
        Renames renames,
        Map<String, String> mapping,
        Set<String> asked,
        Map<String, Integer> places) {

    private static final String ASKED = "diminta perancang";

    /** Where steps go, in the order of the old diagram. */
    List<Plan.Pair> steps() {
        return old.steps().values().stream()
                .filter(step -> mapping.containsKey(step.id()))
                .map(step -> pair(step, next.find(mapping.get(step.id())).orElseThrow()))
                .toList();
    }

    /** The steps without a target, the fullest first. */
    List<Plan.Lost> lost() {
        return old.steps().values().stream()
                .filter(step -> !mapping.containsKey(step.id()))
                .filter(step -> step.holds() || instances(step) > 0)
                .map(this::lost)
                .sorted(Comparator.comparing(Plan.Lost::instances).reversed())
                .toList();
    }

    private Plan.Pair pair(Step step, Step target) {
        return new Plan.Pair(
                step.id(),
                step.name(),
                target.id(),
                target.name(),
                asked.contains(step.id()) ? List.of(ASKED) : renames.reasons(step.id()),
                step.differences(target),
                instances(step));
    }

    private Plan.Lost lost(Step step) {
        List<Plan.Candidate> candidates = renames.candidates(step).stream()
                .map(found -> new Plan.Candidate(found.to().id(), found.to().name(), found.reasons()))
                .toList();
        return new Plan.Lost(step.id(), step.name(), instances(step), candidates);
    }

    private int instances(Step step) {
        return places.getOrDefault(step.id(), 0);
    }
}
