package id.mpp.engine.readiness;

import id.mpp.engine.figures.Scope;
import id.mpp.engine.readiness.Diagrams.Newest;
import id.mpp.engine.readiness.Punctuality.Share;
import id.mpp.engine.services.LiveService;
import id.mpp.engine.services.ServiceCatalogue;
import id.mpp.engine.workers.TopicCatalogue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Looks every service over that the mall offers to the public. */
@Component
class Readiness {

    private final ServiceCatalogue catalogue;
    private final Diagrams diagrams;
    private final TopicCatalogue topics;
    private final Punctuality punctuality;
    private final ReadinessSettings settings;

    Readiness(
            ServiceCatalogue catalogue,
            Diagrams diagrams,
            TopicCatalogue topics,
            Punctuality punctuality,
            ReadinessSettings settings) {
        this.catalogue = catalogue;
        this.diagrams = diagrams;
        this.topics = topics;
        this.punctuality = punctuality;
        this.settings = settings;
    }

    /** In alphabetical order of their names. */
    List<Service> of(Scope scope) {
        Newest newest = diagrams.newest();
        Map<String, Share> shares = punctuality.of(scope);
        Map<String, String> titles = catalogue.titles();
        return catalogue.published().stream()
                .map(service -> new Service(
                        service.name(),
                        titles.get(service.name()),
                        findings(assessment(
                                service, newest.of(service.name()), shares.getOrDefault(service.name(), Share.NONE)))))
                .toList();
    }

    private Assessment assessment(LiveService service, Diagram diagram, Share share) {
        List<String> agencies = diagram.topics().stream()
                .filter(this::isVerification)
                .map(Readiness::agency)
                .toList();
        boolean isBilled = diagram.milestones().contains("billed");
        return new Assessment(service.description(), agencies, isBilled, share, settings.inTime());
    }

    /** As officers see them in the case file: a topic that brings evidence back. */
    private boolean isVerification(String topic) {
        return topics.of(topic).filter(found -> !found.evidence().isEmpty()).isPresent();
    }

    /** Topics are named {@code <agency>-<verb>-<object>}. */
    private static String agency(String topic) {
        return topic.split("-")[0].toUpperCase(Locale.ROOT);
    }

    private static List<Finding> findings(Assessment assessment) {
        return Arrays.stream(Criterion.values()).map(assessment::of).toList();
    }

    /**
     * A service.
     *
     * @param findings one for each criterion, in their order
     */
    record Service(String service, String title, List<Finding> findings) {}
}
