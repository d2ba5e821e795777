package id.mpp.engine.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The services this mall offers: every folder below {@code processes/} that holds a {@code service.yaml}. */
@Component
public class ServiceCatalogue {

    private final List<ServiceFolder> services;

    ServiceCatalogue(ServicesProperties properties) {
        Path processes = properties.processesDir().toAbsolutePath();
        if (!Files.isDirectory(processes)) {
            throw new IllegalStateException("mpp.services.processes-dir: there is no folder " + processes
                    + "; point it at the service folders");
        }
        try (Stream<Path> folders = Files.list(processes)) {
            services = folders.filter(folder -> Files.exists(folder.resolve(ServiceFolder.DESCRIPTION)))
                    .sorted()
                    .map(folder -> ServiceFolder.read(
                            folder, properties.formsDir().toAbsolutePath().resolve(folder.getFileName())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        checkLimits();
    }

    /** Whether a folder of that name exists; the name is also the id of its process and of its start message. */
    public boolean offers(String service) {
        return services.stream().anyMatch(folder -> folder.name().equals(service));
    }

    /** What people call a service; its name when it is gone. */
    public String title(String service) {
        return services.stream()
                .filter(folder -> folder.name().equals(service))
                .map(ServiceFolder::title)
                .findFirst()
                .orElse(service);
    }

    /**
     * The service that takes work of this kind, as its {@code service.yaml} says under {@code takes}; empty when none does.
     */
    public Optional<String> takerOf(String work) {
        List<String> takers = services.stream()
                .filter(folder -> folder.description().path("takes").asText().equals(work))
                .map(ServiceFolder::name)
                .toList();
        if (takers.size() > 1) {
            throw new IllegalStateException("service.yaml, takes: '" + work + "' stands in "
                    + String.join(" and in ", takers) + "; leave it in one of them");
        }
        return takers.stream().findFirst();
    }

    /** Their names, in alphabetical order. */
    public List<String> names() {
        return services.stream().map(ServiceFolder::name).toList();
    }

    /**
     * The legal limit of a service for a business activity; empty when the service has none or is gone.
     *
     * @param kbli code of the activity; null when there is none
     */
    public Optional<Limit> limit(String service, String kbli) {
        return services.stream()
                .filter(folder -> folder.name().equals(service))
                .map(ServiceFolder::description)
                .filter(description -> description.has("limit"))
                .map(description -> Limit.of(service, description.get("limit"), kbli))
                .findFirst();
    }

    /** A slip of the pen in a limit must stop the start, not a case. */
    private void checkLimits() {
        for (ServiceFolder service : services) {
            limit(service.name(), null);
            service.description().at("/limit/kbli").fieldNames().forEachRemaining(kbli -> limit(service.name(), kbli));
        }
    }

    List<ServiceFolder> all() {
        return services;
    }
}
