package id.mpp.engine;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** An engine in a process of its own, with the services of the tests; it can be killed as by a cut of power. */
public final class EngineProcess implements AutoCloseable {

    private final Process process;
    private final RunningEngine engine;

    private EngineProcess(Process process, RunningEngine engine) {
        this.process = process;
        this.engine = engine;
    }

    /** Starts it on a database in that folder and waits until it is ready. */
    public static EngineProcess start(Path folder) {
        return start(folder, EngineWithTestServices.class, Path.of("src/test/resources/workspace"));
    }

    /** Starts it as an operator does, with the services below {@code root}, which holds processes and forms. */
    public static EngineProcess start(Path folder, Path root) {
        return start(folder, EngineApplication.class, root);
    }

    private static EngineProcess start(Path folder, Class<?> main, Path root) {
        int port = freePort();
        ProcessBuilder java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(folder.resolve("engine.log").toFile()));
        java.environment()
                .putAll(Map.of(
                        "SPRING_PROFILES_ACTIVE",
                        "demo",
                        "MPP_ENGINE_PORT",
                        String.valueOf(port),
                        "MPP_DATABASE_DATADIR",
                        folder.resolve("database").toString(),
                        "MPP_SERVICES_PROCESSESDIR",
                        root.resolve("processes").toString(),
                        "MPP_SERVICES_FORMSDIR",
                        root.resolve("forms").toString()));
        try {
            EngineProcess started = new EngineProcess(java.start(), RunningEngine.at(port));
            started.awaitReady();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public RunningEngine engine() {
        return engine;
    }

    private void awaitReady() {
        await("engine")
                .atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() ->
                        engine.anonymous().get("/actuator/health/readiness").status() == 200);
    }

    /** Kills it with {@code -9}; what it has committed is in the folder. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Stops it, and its database with it. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
