package id.mpp.engine.deployments;

import id.mpp.engine.services.ServiceFiles;
import id.mpp.gate.project.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A line of the gate's own {@code mistakes*.psv}: a mistake to put into a service, and the finding that must name it. */
record Mistake(String changed, String right, String wrong, String file, String element, String message, String todo) {

    static final Path REPOSITORY = Path.of("").toAbsolutePath().getParent();

    /** The gate's tests put mistakes into services of our tests, too. */
    private static final List<Path> HOMES = Stream.of(
                    "",
                    "engine/src/test/resources",
                    "processes/src/test/resources/services",
                    "e2e/src/test/resources/uji-dokumen")
            .map(REPOSITORY::resolve)
            .toList();

    private static final List<String> PARTS = List.of("processes", "forms");

    /** The real services that mistakes are put into, and what those call: a copy of all of them would take its time. */
    private static final List<String> NEEDED = List.of(
            ".camunda",
            "izin-apotek",
            "permohonan-lain",
            "perbaikan-pemohon",
            "kunjungan-lapangan",
            "terbitkan-dokumen");

    static Stream<Mistake> all() throws IOException {
        try (Stream<Path> files = Files.list(REPOSITORY.resolve("gate/src/test/resources"))) {
            return files
                    .filter(file -> file.getFileName().toString().matches("mistakes.*\\.psv"))
                    .sorted()
                    .toList()
                    .stream()
                    .flatMap(Mistake::in)
                    .filter(mistake -> !mistake.changed().contains("/.camunda/"));
        }
    }

    private static Stream<Mistake> in(Path file) {
        return read(file)
                .lines()
                .skip(1)
                .map(line -> line.replace("\\n", "\n").split("\\|", -1))
                .map(cell -> new Mistake(cell[0], cell[1], cell[2], cell[3], cell[4], cell[5], cell[6]));
    }

    String service() {
        return Path.of(changed).getName(1).toString();
    }

    /** Whether the engine gets the files in question; it lays them into their folders itself, so none is in the wrong one. */
    boolean isDeployed() {
        boolean isForm = ServiceFiles.isForm(changed, text().getBytes(StandardCharsets.UTF_8));
        return changed.startsWith(isForm ? "forms/" : "processes/")
                && Stream.of(changed, file)
                        .allMatch(path -> ServiceFiles.isNeeded(name(path)) && path.matches("[^/]+/[^/]+/[^/]+"));
    }

    /** A real service runs, so the one changed file is enough; a sample is new and comes whole. */
    Map<String, String> sent() throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (!home().equals(HOMES.get(0))) {
            for (String part : PARTS) {
                addAll(home().resolve(part).resolve(service()), files);
            }
        }
        files.put(service() + "/" + name(changed), text());
        return files;
    }

    private void addAll(Path place, Map<String, String> files) throws IOException {
        if (Files.notExists(place)) {
            return; // a service may be without forms
        }
        try (Stream<Path> children = Files.list(place)) {
            children.filter(child -> ServiceFiles.isNeeded(name(child.toString())))
                    .forEach(child -> files.put(service() + "/" + name(child.toString()), read(child)));
        }
    }

    String resource() {
        return file.replaceFirst("^(processes|forms)/", "");
    }

    /** A folder with the real services that mistakes are put into. */
    static Path rightServices(Path copy) {
        try {
            FileSystemUtils.deleteRecursively(copy);
            for (String part : PARTS) {
                for (String needed : NEEDED) {
                    copy(
                            REPOSITORY.resolve(part).resolve(needed),
                            copy.resolve(part).resolve(needed));
                }
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder with the mistake in it, and with the real services it may refer to. */
    Path inCopy(Path folder) {
        Path copy = rightServices(folder);
        try {
            for (String part : PARTS) {
                copy(home().resolve(part).resolve(service()), copy.resolve(part).resolve(service()));
            }
            Files.writeString(
                    Files.createDirectories(copy.resolve(changed).getParent()).resolve(name(changed)), text());
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            FileSystemUtils.copyRecursively(from, to);
        }
    }

    boolean isNamedBy(Finding finding) {
        return finding.file().equals(file) && finding.element().equals(element) && isNamedBy(finding.toString());
    }

    /** A line of the answer; the name of the element, if it has one, stands behind its id. */
    boolean isNamedBy(String line) {
        return line.startsWith(file + ": " + element)
                && line.contains((": " + message + ". " + todo).replaceAll("\\s+", " "));
    }

    private Path home() {
        return HOMES.stream()
                .filter(home -> Files.isDirectory(home.resolve("processes").resolve(service())))
                .findFirst()
                .orElse(HOMES.get(0));
    }

    /** With nothing right it is a new file. */
    private String text() {
        return right.isEmpty() ? wrong : read(home().resolve(changed)).replace(right, wrong);
    }

    private static String name(String path) {
        return Path.of(path).getFileName().toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return element + ": " + message;
    }
}
