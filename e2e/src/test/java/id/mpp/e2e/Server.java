package id.mpp.e2e;

import id.mpp.e2e.actors.Http;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** One of our jars in a process of its own. */
final class Server {

    private static final Duration START = Duration.ofSeconds(120);
    private static final Duration STOP = Duration.ofSeconds(40);
    private static final int TAIL = 60;

    /** Without the second compiler Java keeps little room for code, and compiles nothing more once a long journey has filled it. */
    private static final String CODE = "-XX:ReservedCodeCacheSize=160m";

    private final String module;
    private final URI address;
    private final int megabytes;
    private final Path folder;
    private final Map<String, String> settings;
    private Process process;

    Server(String module, URI address, int megabytes, Path folder, Map<String, String> settings) {
        this.module = module;
        this.address = address;
        this.megabytes = megabytes;
        this.folder = folder;
        this.settings = settings;
    }

    Server start() {
        try {
            Files.createDirectories(folder);
            process = command().start();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessBuilder command() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String jar = Checkout.jar(module).toString();
        ProcessBuilder command = new ProcessBuilder(
                        java, "-Xmx" + megabytes + "m", "-XX:TieredStopAtLevel=1", CODE, "-jar", jar)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        // The settings of whoever runs the tests are none of the journeys' business.
        command.environment().keySet().removeIf(name -> name.matches("(MPP|SPRING|CAMUNDA|SERVER)_.*"));
        command.environment().putAll(settings);
        return command;
    }

    void awaitReady() {
        Awaitility.await(module + " is ready")
                .atMost(START)
                .pollInterval(Duration.ofMillis(300))
                .until(this::isReady);
    }

    private boolean isReady() {
        if (!process.isAlive()) {
            throw new IllegalStateException(module + " ended with code " + process.exitValue() + "\n" + tail());
        }
        try {
            return Http.at(address).get("/actuator/health/readiness").status() == 200;
        } catch (Http.NoAnswer e) {
            return false;
        }
    }

    /** Waits for a process that ends by itself, and returns its code. */
    int awaitEnd() {
        try {
            if (!process.waitFor(START.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException(module + " does not end\n" + tail());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As {@code kill -9} does it. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    void stop() {
        if (process != null && process.isAlive()) {
            process.destroy();
            process.onExit()
                    .completeOnTimeout(process, STOP.toSeconds(), TimeUnit.SECONDS)
                    .join();
            process.destroyForcibly();
        }
    }

    Path log() {
        return folder.resolve(module + ".log");
    }

    String output() {
        try {
            return Files.exists(log()) ? Files.readString(log(), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String tail() {
        List<String> lines = output().lines().toList();
        return "--- " + log() + "\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()))
                + "\n";
    }
}
