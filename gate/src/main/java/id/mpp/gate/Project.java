package id.mpp.gate;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All that lies below one root: the services, and what they share. */
final class Project {

    private final Path root;
    private final Topics topics;
    private final Groups groups;
    private final Templates templates;
    private final List<ServiceFolder> services;
    private final Map<String, DataFlow> flows = new HashMap<>();

    private Project(Path root) {
        this.root = root;
        topics = Topics.in(root);
        groups = Groups.in(root);
        templates = Templates.in(root);
        services = Gate.services(root).stream()
                .map(name -> new ServiceReader(this, name).read())
                .toList();
    }

    static Project in(Path root) {
        return new Project(root);
    }

    Path root() {
        return root;
    }

    Topics topics() {
        return topics;
    }

    Groups groups() {
        return groups;
    }

    Templates templates() {
        return templates;
    }

    List<ServiceFolder> services() {
        return services;
    }

    Optional<ServiceFolder> service(String name) {
        return services.stream().filter(service -> service.name().equals(name)).findFirst();
    }

    /** Who writes and who reads each variable of a service; worked out once. */
    DataFlow flow(ServiceFolder service) {
        return flows.computeIfAbsent(service.name(), name -> DataFlow.of(service));
    }

    /** What cannot be read of that which the services share. */
    Stream<Finding> unreadable() {
        return services.isEmpty()
                ? Stream.empty()
                : Stream.of(topics.unreadable(), groups.unreadable(), templates.unreadable())
                        .flatMap(List::stream);
    }
}
