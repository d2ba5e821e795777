package id.mpp.engine.migration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds where steps have gone whose id is not in the new diagram. In doubt it proposes nothing and says what it thought of. */
class Renames {

    private final Diagram from;
    private final Diagram to;
    private final Map<String, String> mapping;
    private final Predicate<Map<String, String>> isAccepted;
    private final Map<String, List<String>> reasons = new LinkedHashMap<>();

    /**
     * Begins with what has kept its id.
     *
     * @param isAccepted whether the engine would take a mapping: it knows rules of its own
     */
    Renames(Diagram from, Diagram to, Map<String, String> kept, Predicate<Map<String, String>> isAccepted) {
        this.from = from;
        this.to = to;
        this.mapping = new LinkedHashMap<>(kept);
        this.isAccepted = isAccepted;
    }

    /** Goes on as long as a step that was found tells something about its neighbours. */
    Renames find() {
        boolean isFound = true;
        while (isFound) {
            isFound = lost().stream().flatMap(old -> only(old).stream()).anyMatch(this::accept);
        }
        return this;
    }

    Map<String, String> mapping() {
        return mapping;
    }

    /** Why a step was given its target; empty when it has kept its id. */
    List<String> reasons(String id) {
        return reasons.getOrDefault(id, List.of());
    }

    /** What might follow a step. */
    List<Candidate> candidates(Step old) {
        Set<String> taken = Set.copyOf(mapping.values());
        return to.places().stream()
                .filter(step -> !taken.contains(step.id()) && step.kind().equals(old.kind()))
                .map(step -> new Candidate(old, step, alikeness(old, step)))
                .filter(candidate -> !candidate.reasons().isEmpty())
                .toList();
    }

    private List<Step> lost() {
        return from.places().stream()
                .filter(step -> !mapping.containsKey(step.id()))
                .toList();
    }

    /** The one candidate of a step, when it is no other step's. */
    private List<Candidate> only(Step old) {
        List<Candidate> own = candidates(old);
        boolean isOnly = own.size() == 1
                && lost().stream()
                                .flatMap(step -> candidates(step).stream())
                                .filter(other -> other.to().equals(own.get(0).to()))
                                .count()
                        == 1;
        return isOnly ? own : List.of();
    }

    private boolean accept(Candidate candidate) {
        Map<String, String> more = new LinkedHashMap<>(mapping);
        more.put(candidate.from().id(), candidate.to().id());
        if (!isAccepted.test(more)) {
            return false;
        }
        mapping.putAll(more);
        reasons.put(candidate.from().id(), candidate.reasons());
        return true;
    }

    private List<String> alikeness(Step old, Step step) {
        List<String> found = new ArrayList<>();
        if (old.id().equals(step.id())) {
            found.add("id sama");
        } else if (!isHosted(old, step)) {
            return List.of();
        }
        Stream.concat(
                        old.alikeness(step),
                        isAtItsPlace(old, step) ? Stream.of("letaknya di alur sama") : Stream.empty())
                .forEach(found::add);
        return found;
    }

    private boolean isHosted(Step old, Step step) {
        return old.host() == null ? step.host() == null : moved(old.host()).equals(step.host());
    }

    private boolean isAtItsPlace(Step old, Step step) {
        return !(old.before().isEmpty() && old.after().isEmpty())
                && moved(old.before()).equals(step.before())
                && moved(old.after()).equals(step.after());
    }

    private Set<String> moved(Set<String> ids) {
        return ids.stream().map(this::moved).collect(Collectors.toSet());
    }

    private String moved(String id) {
        return mapping.getOrDefault(id, id);
    }

    /** A step that may be another one under a new id. */
    record Candidate(Step from, Step to, List<String> reasons) {}
}
