package id.mpp.engine.migration;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Proposes how cases go over to the newest version of their service, and takes the designer's corrections. */
@Component
class Plans {

    private static final String ASKED = "diminta perancang";

    private final Versions versions;
    private final EnginePlans engine;

    Plans(Versions versions, EnginePlans engine) {
        this.versions = versions;
        this.engine = engine;
    }

    /** One for each older version that still has cases, the newest first. */
    List<Plan> of(String service) {
        List<Version> all = versions.of(service);
        return all.stream()
                .skip(1)
                .filter(version -> version.instances() > 0)
                .map(version -> plan(service, version, all.get(0), Map.of()))
                .toList();
    }

    /** The one that a designer asks for. */
    Plan of(String service, Wish wish) {
        List<Version> all = versions.of(service);
        Version to = all.get(0);
        if (wish.to() != null && wish.to() != to.version()) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT,
                    "to: versi terbaru " + service + " kini " + to.version() + ", bukan " + wish.to()
                            + "; lihat rencananya lagi.");
        }
        return plan(service, from(service, wish, all), to, wish.changes());
    }

    private static Version from(String service, Wish wish, List<Version> all) {
        List<Version> older = all.subList(1, all.size()).stream()
                .filter(version -> wish.from() == null ? version.instances() > 0 : version.version() == wish.from())
                .toList();
        if (older.size() == 1) {
            return older.get(0);
        }
        List<Integer> choices = all.stream().skip(1).map(Version::version).toList();
        throw new ResponseStatusException(
                HttpStatus.BAD_REQUEST,
                choices.isEmpty()
                        ? "Layanan " + service + " baru mempunyai satu versi; tidak ada yang perlu dipindahkan."
                        : older.isEmpty() && wish.from() == null
                                ? "Tidak ada permohonan " + service + " yang berjalan pada versi lama."
                                : "from: sebutkan satu dari versi " + choices + ".");
    }

    private Plan plan(String service, Version from, Version to, Map<String, String> changes) {
        Diagram old = versions.diagram(from);
        Diagram next = versions.diagram(to);
        Renames renames =
                new Renames(old, next, engine.kept(from, to), mapping -> engine.accepts(from, to, mapping)).find();
        Map<String, String> mapping = new LinkedHashMap<>(renames.mapping());
        changes.forEach((source, target) -> change(mapping, old, next, source, target));
        Map<String, Integer> places = versions.places(from);
        return new Plan(
                service,
                from,
                to,
                old.steps().values().stream()
                        .filter(step -> mapping.containsKey(step.id()))
                        .map(step ->
                                pair(step, next.find(mapping.get(step.id())).orElseThrow(), renames, changes, places))
                        .toList(),
                old.steps().values().stream()
                        .filter(step -> !mapping.containsKey(step.id()))
                        .filter(step -> step.holds() || places.getOrDefault(step.id(), 0) > 0)
                        .map(step -> lost(step, next, renames, places))
                        .sorted(Comparator.comparing(Plan.Lost::instances).reversed())
                        .toList());
    }

    private static void change(Map<String, String> mapping, Diagram old, Diagram next, String source, String target) {
        check(old, source, "versi lama");
        if (target == null || target.isBlank()) {
            mapping.remove(source);
        } else {
            check(next, target, "versi baru");
            mapping.put(source, target);
        }
    }

    private static void check(Diagram diagram, String id, String which) {
        if (diagram.find(id).filter(step -> step.id().equals(id)).isEmpty()) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    "mapping: " + which + " tidak memuat langkah '" + id + "'; yang ada: "
                            + String.join(
                                    ", ",
                                    diagram.places().stream().map(Step::id).toList()) + ".");
        }
    }

    private static Plan.Pair pair(
            Step step, Step next, Renames renames, Map<String, String> changes, Map<String, Integer> places) {
        return new Plan.Pair(
                step.id(),
                step.name(),
                next.id(),
                next.name(),
                changes.containsKey(step.id()) ? List.of(ASKED) : renames.reasons(step.id()),
                step.differences(next),
                places.getOrDefault(step.id(), 0));
    }

    private static Plan.Lost lost(Step step, Diagram next, Renames renames, Map<String, Integer> places) {
        List<Plan.Candidate> candidates = renames.candidates(step).stream()
                .map(found -> new Plan.Candidate(found.to().id(), found.to().name(), found.reasons()))
                .toList();
        return new Plan.Lost(step.id(), step.name(), places.getOrDefault(step.id(), 0), candidates);
    }
}
