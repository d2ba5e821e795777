package id.mpp.gate.project;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** All that lies below one root: the services, and what they share. */
public final class Project {

    private final Path root;
    private final Topics topics;
    private final Groups groups;
    private final Templates templates;
    private final List<ServiceFolder> services;
    private final Map<List<Object>, Object> known = new HashMap<>();

    private Project(Path root) {
        this.root = root;
        topics = Topics.in(root);
        groups = Groups.in(root);
        templates = Templates.in(root);
        services = names(root).stream()
                .map(name -> new ServiceReader(this, name).read())
                .toList();
    }

    public static Project in(Path root) {
        return new Project(root);
    }

    /** The folders below {@code processes} that are services: each holds a diagram or settings. */
    public static List<String> names(Path root) {
        return Folder.of(root.resolve("processes")).folders().stream()
                .filter(folder ->
                        !folder.files(".bpmn").isEmpty() || folder.files().contains(ServiceReader.SETTINGS))
                .map(Folder::name)
                .toList();
    }

    public Path root() {
        return root;
    }

    public Topics topics() {
        return topics;
    }

    public Groups groups() {
        return groups;
    }

    public Templates templates() {
        return templates;
    }

    public List<ServiceFolder> services() {
        return services;
    }

    public Optional<ServiceFolder> service(String name) {
        return services.stream().filter(service -> service.name().equals(name)).findFirst();
    }

    /** What is worked out of the files of a service and asked for again and again; worked out once. */
    public <T> T once(ServiceFolder service, Class<T> kind, Function<ServiceFolder, T> work) {
        return kind.cast(known.computeIfAbsent(List.of(kind, service.name()), key -> work.apply(service)));
    }

    /** What cannot be read of that which the services share. */
    public Stream<Finding> unreadable() {
        return services.isEmpty()
                ? Stream.empty()
                : Stream.of(topics.unreadable(), groups.unreadable(), templates.unreadable())
                        .flatMap(List::stream);
    }
}
