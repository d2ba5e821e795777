package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A copy of the working tree as {@code git clone} would give it, in which {@code ./mpp run} is started and killed. */
final class Clone implements AutoCloseable {

    /** The first run builds everything. */
    private static final Duration BUILD_AND_START = Duration.ofMinutes(6);

    private static final Duration STOP = Duration.ofSeconds(60);

    private final Path folder;
    private final Map<String, String> ports;
    private final Path kept = Checkout.fresh("clean-clone");
    private Path output;
    private Process mpp;
    private int runs;

    private Clone(Path folder, Map<String, String> ports) {
        this.folder = folder;
        this.ports = ports;
    }

    static Clone ofWorkingTree(Map<String, String> ports) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("mpp-clean-clone-").toRealPath();
        for (String file : filesOfWorkingTree()) {
            Path source = Checkout.root().resolve(file);
            if (Files.exists(source)) { // git also lists what was just deleted
                Path target = folder.resolve(file);
                Files.createDirectories(target.getParent());
                Files.copy(source, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return new Clone(folder, ports);
    }

    /** What a commit of everything would hold. */
    private static List<String> filesOfWorkingTree() throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "-c", "safe.directory=*", "ls-files", "-z", "-co", "--exclude-standard")
                .directory(Checkout.root().toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String files = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as("exit code of git ls-files").isZero();
        return List.of(files.split("\0"));
    }

    /** Starts {@code ./mpp run} as a terminal would: leader of its own group, open to Ctrl-C. */
    void run() throws IOException {
        output = Files.createDirectories(kept).resolve("run-" + ++runs + ".log");
        ProcessBuilder command = new ProcessBuilder("env", "--default-signal=INT", "setsid", "./mpp", "run")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        // Set by the Maven that runs this test; the one that mpp starts must find its own project.
        List.of("MAVEN_PROJECTBASEDIR", "MAVEN_CMD_LINE_ARGS", "MAVEN_BASEDIR").forEach(command.environment()::remove);
        command.environment().putAll(ports);
        mpp = command.start();
    }

    void awaitReady() {
        await("./mpp run is ready").atMost(BUILD_AND_START).untilAsserted(() -> {
            assertThat(output()).contains("MPP Digital siap");
        });
    }

    /** Everything printed by the present run. */
    String output() throws IOException {
        String text = Files.readString(output);
        if (!mpp.isAlive()) {
            throw new IllegalStateException("./mpp run ended with code " + mpp.exitValue() + "\n" + text);
        }
        return text;
    }

    /** {@code kill -9} of all that was started here: the script, the three Javas, PostgreSQL. */
    List<String> killEverything() {
        List<ProcessHandle> all = processes();
        List<String> names = all.stream()
                .map(process -> process.info().command().orElse("?"))
                .map(command -> Path.of(command).getFileName().toString())
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        await("everything is dead")
                .atMost(STOP)
                .untilAsserted(() -> assertThat(processes()).isEmpty());
        return names;
    }

    /** Ctrl-C: an interrupt for the whole group. Returns the exit code. */
    int interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", "--", "-" + mpp.pid())
                .inheritIO()
                .start()
                .waitFor();
        assertThat(mpp.waitFor(STOP.toSeconds(), TimeUnit.SECONDS))
                .as("./mpp run ends after Ctrl-C:\n%s", Files.readString(output))
                .isTrue();
        return mpp.exitValue();
    }

    /** Every process of this machine that works in this folder, and no other. */
    List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses().filter(this::worksHere).toList();
    }

    private boolean worksHere(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", String.valueOf(process.pid()), "cwd"))
                    .startsWith(folder);
        } catch (IOException e) {
            return false; // it has ended, or belongs to somebody else
        }
    }

    @Override
    public void close() throws IOException {
        processes().forEach(ProcessHandle::destroyForcibly);
        await("nothing writes there any more").until(() -> processes().isEmpty());
        keepLogs();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        }
    }

    private void keepLogs() throws IOException {
        Path logs = folder.resolve(".mpp/log");
        if (Files.isDirectory(logs)) {
            try (Stream<Path> files = Files.list(logs)) {
                for (Path log : files.toList()) {
                    Files.copy(log, kept.resolve(log.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
