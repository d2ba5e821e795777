package id.mpp.gate;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.gate.project.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** A copy of two real services, what they call, and five samples with all that belongs to them, for tests to put mistakes into. */
public record Workspace(Path root) {

    /** The tests run in the folder {@code gate}. */
    public static final Path REPOSITORY = Path.of("").toAbsolutePath().getParent();

    /** No service of this project begins at the counter yet; the engine's tests have two. */
    private static final Path SAMPLES = REPOSITORY.resolve("engine/src/test/resources");

    /** A called process with its caller; the runner of the designers' tests runs them, too. */
    private static final Path CALLED = REPOSITORY.resolve("processes/src/test/resources/services");

    /** A service that has a document issued; the journey of a document runs it, too. */
    private static final Path DOCUMENTS = REPOSITORY.resolve("e2e/src/test/resources/uji-dokumen");

    public static Workspace in(Path root) throws IOException {
        for (String folder : List.of(
                "processes/.camunda",
                "processes/izin-apotek",
                "processes/permohonan-lain",
                "processes/perbaikan-pemohon",
                "processes/kunjungan-lapangan",
                "processes/terbitkan-dokumen",
                "forms/izin-apotek",
                "forms/permohonan-lain",
                "forms/perbaikan-pemohon",
                "forms/kunjungan-lapangan")) {
            FileSystemUtils.copyRecursively(REPOSITORY.resolve(folder), root.resolve(folder));
        }
        for (String folder : List.of(
                "processes/layanan-loket",
                "processes/layanan-dua-pintu",
                "forms/layanan-loket",
                "forms/layanan-dua-pintu")) {
            FileSystemUtils.copyRecursively(SAMPLES.resolve(folder), root.resolve(folder));
        }
        for (String folder : List.of("processes/uji-kunjungan", "processes/uji-memanggil", "forms/uji-kunjungan")) {
            FileSystemUtils.copyRecursively(CALLED.resolve(folder), root.resolve(folder));
        }
        for (String folder : List.of("processes/uji-dokumen", "forms/uji-dokumen")) {
            FileSystemUtils.copyRecursively(DOCUMENTS.resolve(folder), root.resolve(folder));
        }
        return new Workspace(root);
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
