package id.mpp.gate.newservice;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.gate.Gate;
import id.mpp.gate.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

/** {@code ./mpp new-service} as a designer calls it, with the jar that has just been built. */
class NewServiceIT {

    @TempDir
    Path standing;

    private Path root;

    @BeforeEach
    void copyWhatServicesShare() throws IOException {
        root = standing.toRealPath().resolve("salinan");
        FileSystemUtils.copyRecursively(
                Workspace.REPOSITORY.resolve("processes/.camunda"), root.resolve("processes/.camunda"));
    }

    @Test
    void whatIsWrittenAndWhatToDoNextIsSaid() throws IOException, InterruptedException {
        Outcome outcome = newService("--title", "Izin Usaha Salon (Baru)", "izin-salon", "salinan");

        assertThat(outcome.error()).isEmpty();
        assertThat(outcome.said())
                .contains("Layanan \"Izin Usaha Salon (Baru)\" ada di processes/izin-salon dan forms/izin-salon.")
                .containsSubsequence(
                        "Camunda Modeler", "./mpp lint " + root, "./mpp test izin-salon", "./mpp deploy izin-salon");
        assertThat(outcome.code()).isZero();
        assertThat(Gate.services(root)).containsExactly("izin-salon");
        assertThat(Gate.check(root)).isEmpty();
    }

    @Test
    void whatCannotBeDoneIsASentence() throws IOException, InterruptedException {
        newService("izin-salon", "salinan");

        Outcome outcome = newService("izin-salon", "salinan");

        assertThat(outcome.said()).isEmpty();
        assertThat(outcome.error())
                .isEqualTo("mpp: forms/izin-salon sudah ada dan tidak ditimpa. Pilih nama lain, atau pindahkan dahulu"
                        + " folder itu.");
        assertThat(outcome.code()).isEqualTo(2);
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNamed() throws IOException, InterruptedException {
        Files.writeString(root.resolve("forms"), "bukan folder");

        Outcome outcome = newService("izin-salon", "salinan");

        assertThat(outcome.error()).startsWith("mpp: tidak dapat ditulis: " + root.resolve("forms"));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(root.resolve("processes/izin-salon")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "izin-salon salinan lagi",
                "izin-salon salinan --title",
                "--judul izin-salon",
                "--title izin-salon"
            })
    void whoDoesNotKnowTheCommandIsTold(String words) throws IOException, InterruptedException {
        Outcome outcome = newService(words.isEmpty() ? new String[0] : words.split(" "));

        assertThat(outcome.error()).startsWith("mpp: Pakailah: ./mpp new-service NAMA [DIR] [--title JUDUL]");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(root.resolve("forms")).doesNotExist();
    }

    /** What the command said, and how it ended. */
    private record Outcome(String said, String error, int code) {}

    private Outcome newService(String... words) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(Workspace.REPOSITORY.resolve("mpp").toString(), "new-service"));
        command.addAll(List.of(words));
        Path error = standing.resolve("error.txt");
        Process process = new ProcessBuilder(command)
                .directory(standing.toFile())
                .redirectError(error.toFile())
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        return new Outcome(said, Files.readString(error).strip(), code);
    }
}
