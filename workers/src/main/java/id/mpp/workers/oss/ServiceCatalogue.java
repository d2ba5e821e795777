package id.mpp.workers.oss;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.kit.engine.EngineApi;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The services the engine runs, asked for again after a short time so that a new one needs no restart here. */
final class ServiceCatalogue {

    private final EngineApi engine;
    private final OssProperties settings;
    private final Clock clock;
    private volatile Snapshot snapshot = new Snapshot(List.of(), Instant.MIN);

    ServiceCatalogue(EngineApi engine, OssProperties settings, Clock clock) {
        this.engine = engine;
        this.settings = settings;
        this.clock = clock;
    }

    List<ServiceRule> all() {
        Instant now = clock.instant();
        if (snapshot.until().isBefore(now)) {
            snapshot = new Snapshot(read(), now.plus(settings.serviceCache()));
        }
        return snapshot.rules();
    }

    Optional<ServiceRule> named(String name) {
        return all().stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    /** After the engine refused a name the list is out of date. */
    void forget() {
        snapshot = new Snapshot(List.of(), Instant.MIN);
    }

    private List<ServiceRule> read() {
        JsonNode services = engine.get("/services");
        return StreamSupport.stream(services.spliterator(), false)
                .map(ServiceRule::of)
                .toList();
    }

    /** The list and how long it is good. */
    private record Snapshot(List<ServiceRule> rules, Instant until) {}
}
