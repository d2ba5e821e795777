package id.mpp.gate;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.gate.project.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A copy of two real services, what they call, and five samples with all that belongs to them, for tests to put mistakes into. */
public record Workspace(Path root) {

    /** The tests run in the folder {@code gate}. */
    public static final Path REPOSITORY = Path.of("").toAbsolutePath().getParent();

    /** Some services are made for tests: of the engine, of the runner of designers' tests, of the journey of a document. */
    private static final List<Path> HOMES = Stream.of(
                    "",
                    "engine/src/test/resources",
                    "processes/src/test/resources/services",
                    "e2e/src/test/resources/uji-dokumen")
            .map(REPOSITORY::resolve)
            .toList();

    /** Those of one line need each other. */
    static final List<List<String>> NEIGHBOURS = List.of(
            List.of("izin-apotek", "permohonan-lain", "perbaikan-pemohon", "kunjungan-lapangan"),
            List.of("layanan-loket", "layanan-dua-pintu"),
            List.of("uji-kunjungan", "uji-memanggil"),
            List.of("uji-dokumen", "terbitkan-dokumen"));

    public static Workspace in(Path root) throws IOException {
        return of(NEIGHBOURS.stream().flatMap(List::stream).toList(), root);
    }

    static Workspace of(List<String> services, Path root) throws IOException {
        copy("processes/.camunda", root);
        for (String service : services) {
            copy("processes/" + service, root);
            copy("forms/" + service, root);
        }
        return new Workspace(root);
    }

    /** A service may be without forms. */
    private static void copy(String folder, Path root) throws IOException {
        for (Path home : HOMES) {
            if (Files.exists(home.resolve(folder))) {
                FileSystemUtils.copyRecursively(home.resolve(folder), root.resolve(folder));
            }
        }
    }

    public List<Finding> findings() {
        return Gate.check(root);
    }

    public void replace(String file, String right, String wrong) throws IOException {
        String text = text(file);
        assertThat(text).contains(right);
        write(file, text.replace(right, wrong));
    }

    public String text(String file) throws IOException {
        return Files.readString(root.resolve(file));
    }

    public void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }

    public void delete(String file) throws IOException {
        FileSystemUtils.deleteRecursively(root.resolve(file));
    }
}
