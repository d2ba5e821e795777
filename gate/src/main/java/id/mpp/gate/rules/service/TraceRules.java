package id.mpp.gate.rules.service;

import id.mpp.gate.project.Finding;
import id.mpp.gate.project.Folder;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.rules.Rule;
import id.mpp.gate.traces.Traces;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The designers' tests can be read; whether they hold is found out by running them. */
public final class TraceRules {

    public static final List<Rule> ALL = List.of(new Rule("a test can be read", TraceRules::findings).aboutPapers());

    private TraceRules() {}

    private static Stream<Finding> findings(ServiceFolder service) {
        Stream<Finding> unreadable =
                Traces.names(service.root(), service.name()).stream().flatMap(name -> finding(service, name).stream());
        return Stream.concat(unreadable, others(service));
    }

    private static Optional<Finding> finding(ServiceFolder service, String name) {
        try {
            Traces.read(service.root(), service.name(), name);
            return Optional.empty();
        } catch (Traces.UnreadableTrace e) {
            return Optional.of(e.finding());
        }
    }

    /** What would never run must not look like a test. */
    private static Stream<Finding> others(ServiceFolder service) {
        return Folder.of(service.models().resolve("tests")).files().stream()
                .filter(file -> !file.endsWith(".yaml"))
                .map(file -> new Finding(
                        "processes/" + service.name() + "/tests/" + file,
                        "berkas",
                        "bukan berkas .yaml, sehingga tidak dijalankan",
                        "Ganti akhiran namanya menjadi .yaml atau pindahkan berkasnya"));
    }
}
