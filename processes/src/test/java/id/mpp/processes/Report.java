package id.mpp.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The coverage report: a text for the terminal, a page for all services, and a page with its picture for each. */
record Report(Path folder) {

    void write(List<Coverage> all) {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve("hasil.txt"), all.stream().map(Report::text).collect(Collectors.joining("\n")));
            Files.writeString(folder.resolve("index.html"), Page.index(all));
            for (Coverage coverage : all) {
                Files.writeString(folder.resolve(coverage.service().name() + ".html"), Page.of(coverage));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Coverage coverage) {
        StringBuilder text = new StringBuilder(summary(coverage)).append('\n');
        coverage.outcomes()
                .forEach(outcome -> text.append(outcome.holds() ? "  [lulus] " : "  [GAGAL] ")
                        .append(outcome.name())
                        .append(": ")
                        .append(outcome.title())
                        .append('\n'));
        coverage.faults().forEach(fault -> text.append("  ! ").append(fault).append('\n'));
        return text.toString();
    }

    static String summary(Coverage coverage) {
        long good = coverage.outcomes().stream().filter(Outcome::holds).count();
        return "%s: %d dari %d uji lulus, %d dari %d elemen dilalui"
                .formatted(
                        coverage.service().name(),
                        good,
                        coverage.outcomes().size(),
                        coverage.covered(),
                        coverage.service().nodes().size());
    }
}
