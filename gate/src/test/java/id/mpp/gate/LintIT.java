package id.mpp.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./mpp lint} as a designer calls it, with the jar that has just been built. */
class LintIT {

    @TempDir
    Path folder;

    @Test
    void theRepositoryIsCheckedWhenNoFolderIsNamed() throws IOException, InterruptedException {
        Outcome outcome = lint(folder);

        assertThat(outcome.lines()).containsExactly("Tidak ada temuan pada " + services() + " layanan.");
        assertThat(outcome.code()).isZero();
    }

    @Test
    void eachFindingIsOneLineAndTheExitCodeTellsOfThem() throws IOException, InterruptedException {
        Workspace workspace = Workspace.in(folder);
        workspace.replace("processes/izin-apotek/izin-apotek.bpmn", " camunda:historyTimeToLive=\"P3650D\"", "");
        workspace.write("forms/permohonan-lain/arahkan-permohonan.form", "{");

        Outcome outcome = lint(folder, folder.toString());

        assertThat(outcome.lines()).hasSize(3);
        assertThat(outcome.lines().get(0))
                .startsWith("forms/permohonan-lain/arahkan-permohonan.form: baris 1, kolom 2: tidak dapat dibaca");
        assertThat(outcome.lines().get(1))
                .isEqualTo("processes/izin-apotek/izin-apotek.bpmn: izin-apotek (Izin Apotek):"
                        + " masa simpan riwayat kosong. Isi History time to live, misalnya P3650D.");
        assertThat(outcome.lines().get(2))
                .isEqualTo("2 temuan pada " + Gate.services(folder).size() + " layanan.");
        assertThat(outcome.code()).isEqualTo(1);
    }

    /** The rule for the history is one of ours, too, and told once above. */
    @Test
    void bpmnlintIsHeardToo() throws IOException, InterruptedException {
        Workspace.in(folder)
                .replace(
                        "processes/izin-apotek/izin-apotek.bpmn",
                        "sourceRef=\"Event_BerkasLengkap\"",
                        "sourceRef=\"Event_PermohonanDisetujui\"");

        assertThat(lint(folder, folder.toString()).lines())
                .contains("processes/izin-apotek/izin-apotek.bpmn: Event_BerkasLengkap (Berkas lengkap dan benar):"
                        + " jalur berakhir tanpa peristiwa selesai."
                        + " Sambungkan ke langkah berikutnya atau ke peristiwa selesai.");
    }

    @Test
    void whenBpmnlintFailsNothingIsCalledGood() throws IOException, InterruptedException {
        Workspace.in(folder);
        Path jar = Workspace.REPOSITORY.resolve("gate/target/gate.jar");

        Outcome outcome =
                run(new ProcessBuilder("java", "-jar", jar.toString(), folder.toString(), "/dev/null"), folder);

        assertThat(outcome.lines()).isEmpty();
        assertThat(outcome.error()).contains("temuan pemeriksa lain tidak dapat dibaca");
        assertThat(outcome.code()).isEqualTo(2);
    }

    @Test
    void aMachineWithoutNodeChecksTheRestAndSaysWhatIsMissing() throws IOException, InterruptedException {
        Workspace.in(folder.resolve("layanan"));
        ProcessBuilder command =
                new ProcessBuilder(Workspace.REPOSITORY.resolve("mpp").toString(), "lint", "layanan");
        command.environment().put("PATH", commandsWithoutNode().toString());

        Outcome outcome = run(command, folder);

        assertThat(outcome.lines())
                .containsExactly("Tidak ada temuan pada "
                        + Gate.services(folder.resolve("layanan")).size() + " layanan.");
        assertThat(outcome.error()).contains("aturan bpmnlint tidak diperiksa karena Node.js");
        assertThat(outcome.code()).isZero();
    }

    private Path commandsWithoutNode() throws IOException {
        Path commands = Files.createDirectory(folder.resolve("bin"));
        for (String name : List.of("bash", "env", "dirname", "realpath", "find", "mkdir", "tee", "awk", "mvn")) {
            Path program = Path.of("/usr/bin", name);
            if (Files.exists(program)) {
                Files.createSymbolicLink(commands.resolve(name), program);
            }
        }
        Files.createSymbolicLink(commands.resolve("java"), Path.of(System.getProperty("java.home"), "bin/java"));
        return commands;
    }

    @Test
    void theFolderProcessesMayBeNamedFromWhereTheDesignerStands() throws IOException, InterruptedException {
        Workspace.in(folder);

        Outcome outcome = lint(folder, "processes");

        assertThat(outcome.lines())
                .containsExactly(
                        "Tidak ada temuan pada " + Gate.services(folder).size() + " layanan.");
        assertThat(outcome.code()).isZero();
    }

    @Test
    void aFolderWithoutServicesIsNotCalledGood() throws IOException, InterruptedException {
        Outcome outcome = lint(folder, ".");

        assertThat(outcome.lines()).isEmpty();
        assertThat(outcome.error()).contains("tidak ada layanan di " + folder.toRealPath());
        assertThat(outcome.code()).isEqualTo(2);
    }

    /** What the command said, and how it ended. */
    private record Outcome(List<String> lines, String error, int code) {}

    private Outcome lint(Path standing, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder command =
                new ProcessBuilder(Workspace.REPOSITORY.resolve("mpp").toString(), "lint");
        command.command().addAll(List.of(arguments));
        return run(command, standing);
    }

    private Outcome run(ProcessBuilder command, Path standing) throws IOException, InterruptedException {
        Path error = folder.resolveSibling(folder.getFileName() + ".err");
        Process process = command.directory(standing.toFile())
                .redirectError(error.toFile())
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        return new Outcome(said.lines().toList(), Files.readString(error), code);
    }

    private static int services() {
        return Gate.services(Workspace.REPOSITORY).size();
    }
}
