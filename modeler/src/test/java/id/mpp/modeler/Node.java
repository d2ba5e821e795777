package id.mpp.modeler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The commands of this folder, and the packages they need. */
final class Node {

    private Node() {}

    /** What a command said, and how it ended. */
    record Outcome(List<String> lines, List<String> errors, int code) {}

    /** Runs the script with the packages of the lock file, installed once. */
    static Outcome run(String script, String... arguments) {
        install();
        return finish(Stream.concat(Stream.of("node", "src/" + script), Stream.of(arguments))
                .toList());
    }

    /** None of the packages runs a script of its own. */
    static void install() {
        Path installed = Path.of("node_modules/.package-lock.json");
        if (!Files.exists(installed) || isNewer(Path.of("package-lock.json"), installed)) {
            Outcome outcome = finish(List.of("npm", "ci", "--ignore-scripts"));
            assertThat(outcome.code()).as(outcome.toString()).isZero();
        }
    }

    private static Outcome finish(List<String> command) {
        try {
            Path out = Files.createTempFile("node", ".out");
            Path err = Files.createTempFile("node", ".err");
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            boolean isDone = process.waitFor(3, TimeUnit.MINUTES);
            process.destroyForcibly();
            assertThat(isDone).as(command.toString()).isTrue();
            return new Outcome(Files.readAllLines(out), Files.readAllLines(err), process.exitValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean isNewer(Path one, Path other) {
        try {
            return Files.getLastModifiedTime(one).compareTo(Files.getLastModifiedTime(other)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
