package id.mpp.gate;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/** The README of a service answers the same questions everywhere. */
final class ReadmeRules {

    private static final List<String> SECTIONS = List.of("## Who starts it", "## Endings", "## Open questions");

    static final List<Rule> ALL =
            List.of(new Rule("the README has its fixed sections and the picture", ReadmeRules::sections).aboutPapers());

    private ReadmeRules() {}

    private static Stream<Finding> sections(ServiceFolder service) {
        String readme = service.readme();
        Stream<Finding> missing = SECTIONS.stream()
                .filter(section -> !readme.contains("\n" + section + "\n"))
                .map(section -> finding(service, "bagian \"" + section + "\" tidak ada", "Tambahkan bagian itu"));
        String picture = service.name() + ".svg";
        boolean shown = readme.contains("(" + picture + ")")
                && Files.exists(service.models().resolve(picture));
        return Stream.concat(
                missing,
                shown
                        ? Stream.empty()
                        : Stream.of(finding(
                                service,
                                "gambar " + picture + " tidak ada",
                                "Jalankan ./mpp docs dan tampilkan gambarnya di README")));
    }

    private static Finding finding(ServiceFolder service, String wrong, String todo) {
        return new Finding("processes/" + service.name() + "/README.md", service.name(), wrong, todo);
    }
}
