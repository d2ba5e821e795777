package id.mpp.gate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The designers' tests can be read; whether they hold is found out by running them. */
final class TraceRules {

    static final List<Rule> ALL = List.of(new Rule("a test can be read", TraceRules::unreadable));

    private TraceRules() {}

    private static Stream<Finding> unreadable(ServiceFolder service) {
        return Traces.names(service.root(), service.name()).stream().flatMap(name -> finding(service, name).stream());
    }

    private static Optional<Finding> finding(ServiceFolder service, String name) {
        try {
            Traces.read(service.root(), service.name(), name);
            return Optional.empty();
        } catch (Traces.UnreadableTrace e) {
            return Optional.of(e.finding());
        }
    }
}
