package id.mpp.gate.rules;

import id.mpp.gate.project.Finding;
import id.mpp.gate.project.Part;
import id.mpp.gate.project.ServiceFolder;
import java.util.Collections;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule of the house.
 *
 * @param sentence the rule, for developers
 * @param check lists what breaks it in one service
 * @param needs what has to be readable before the check says anything true; what is not listed may be empty
 * @param isAboutPapers whether it looks at what only people read, the README and the picture, which are not deployed
 */
public record Rule(
        String sentence, Function<ServiceFolder, Stream<Finding>> check, Set<Part> needs, boolean isAboutPapers) {

    public Rule(String sentence, Function<ServiceFolder, Stream<Finding>> check) {
        this(sentence, check, Set.of(), false);
    }

    public Rule needing(Part... parts) {
        return new Rule(sentence, check, Set.of(parts), isAboutPapers);
    }

    public Rule aboutPapers() {
        return new Rule(sentence, check, needs, true);
    }

    public Stream<Finding> findings(ServiceFolder service) {
        return Collections.disjoint(needs, service.unread()) ? check.apply(service) : Stream.empty();
    }
}
