package id.mpp.engine.migration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Proposes how cases go over to the newest version of their service, and takes the designer's corrections. */
@Component
class Plans {

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
        Draft draft = new Draft(old, next, renames, mapping, changes.keySet(), versions.places(from));
        return new Plan(service, from, to, draft.steps(), draft.lost());
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
}
