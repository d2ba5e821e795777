package id.mpp.gate.rules.service;

import id.mpp.gate.project.Finding;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.rules.Rule;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/** The README of a service says what no file does: why it is so, and what is open. */
public final class ReadmeRules {

    private static final String OPEN = "## Open questions";

    public static final List<Rule> ALL = List.of(
            new Rule("the README names the open questions", ReadmeRules::open).aboutPapers(),
            new Rule("the README shows the picture", ReadmeRules::picture).aboutPapers());

    private ReadmeRules() {}

    private static Stream<Finding> open(ServiceFolder service) {
        return service.readme().contains("\n" + OPEN + "\n")
                ? Stream.empty()
                : Stream.of(finding(service, "bagian \"" + OPEN + "\" tidak ada", "Tambahkan bagian itu"));
    }

    private static Stream<Finding> picture(ServiceFolder service) {
        String picture = service.name() + ".svg";
        boolean isShown = service.readme().contains("(" + picture + ")")
                && Files.exists(service.models().resolve(picture));
        return isShown
                ? Stream.empty()
                : Stream.of(finding(
                        service,
                        "gambar " + picture + " tidak ada",
                        "Jalankan ./mpp docs dan tampilkan gambarnya di README"));
    }

    private static Finding finding(ServiceFolder service, String wrong, String todo) {
        return new Finding("processes/" + service.name() + "/README.md", service.name(), wrong, todo);
    }
}
