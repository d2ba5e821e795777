package id.mpp.engine.services;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The services this mall offers now, as the {@code service.yaml} of each of them says. */
@Component
public class ServiceCatalogue {

    private final LiveServices live;

    ServiceCatalogue(LiveServices live) {
        this.live = live;
    }

    /** Whether people can apply for it; the name is also the id of its process and of its start message. */
    public boolean offers(String service) {
        return live.named(service).filter(found -> !found.isCalled()).isPresent();
    }

    /** What people call a service; its name when it is gone. */
    public String title(String service) {
        return live.named(service).map(LiveService::title).orElse(service);
    }

    /** What people call each service, by its name. */
    public Map<String, String> titles() {
        return live.all().stream().collect(Collectors.toMap(LiveService::name, LiveService::title));
    }

    /** The service that takes work of this kind, as it says under {@code takes}; empty when none does. */
    public Optional<String> takerOf(String work) {
        return live.all().stream()
                .filter(service -> service.description().path("takes").asText().equals(work))
                .map(LiveService::name)
                .findFirst();
    }

    /** Their names, in alphabetical order. */
    public List<String> names() {
        return live.all().stream()
                .filter(service -> !service.isCalled())
                .map(LiveService::name)
                .toList();
    }

    /** The services of this mall for the public, which the law has publish a service standard; in alphabetical order of their names. */
    public List<LiveService> published() {
        return live.all().stream()
                .filter(service -> service.description().has("standar-pelayanan"))
                .toList();
    }

    /**
     * The legal limit of a service for a business activity; empty when the service has none or is gone.
     *
     * @param kbli code of the activity; null when there is none
     */
    public Optional<Limit> limit(String service, String kbli) {
        return live.named(service)
                .map(LiveService::description)
                .filter(description -> description.has("limit"))
                .map(description -> Limit.of(service, description.get("limit"), kbli));
    }
}
