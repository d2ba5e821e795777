package id.mpp.processes;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;

/** The engine that operators run, in a process of its own with a database of its own, for the time of the tests. */
final class Engine implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path folder;
    private final URI address;
    private final String password = UUID.randomUUID().toString();
    private Process process;

    Engine(Path folder) {
        this.folder = folder;
        this.address = URI.create("http://localhost:" + freePort());
    }

    /** Starts it with the services, the groups and the agencies of a root folder. */
    Engine start(Path root) {
        try {
            Staff.write(Files.createDirectories(folder.resolve("config")), Workplace.in(root), password);
            process = command(root).start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await("the engine is ready")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(this::isReady);
        return this;
    }

    private ProcessBuilder command(Path root) {
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx768m",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        Repository.jar("engine").toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        // The settings of whoever runs the tests are none of their business.
        command.environment().keySet().removeIf(name -> name.matches("(MPP|SPRING|CAMUNDA|SERVER)_.*"));
        command.environment().putAll(settings(root));
        return command;
    }

    private Map<String, String> settings(Path root) {
        return Map.of(
                "MPP_ENGINE_PORT",
                String.valueOf(address.getPort()),
                "MPP_DOCUMENTS_PUBLICURL",
                address.toString(),
                "MPP_DATABASE_EMBEDDED",
                "true",
                "MPP_DATABASE_DATADIR",
                folder.resolve("database").toString(),
                "MPP_SERVICES_PROCESSESDIR",
                root.resolve("processes").toString(),
                "MPP_SERVICES_FORMSDIR",
                root.resolve("forms").toString(),
                "CAMUNDA_BPM_ADMINUSER_ID",
                Staff.ADMINISTRATOR,
                "CAMUNDA_BPM_ADMINUSER_PASSWORD",
                password,
                // a timer that is due is not looked for every five seconds only
                "CAMUNDA_BPM_JOBEXECUTION_WAITTIMEINMILLIS",
                "100",
                "CAMUNDA_BPM_JOBEXECUTION_MAXWAIT",
                "200");
    }

    private boolean isReady() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The engine has ended; its last words are in " + log());
        }
        try {
            return as("").get("/actuator/health/readiness").status() == 200;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof ConnectException) {
                return false;
            }
            throw e;
        }
    }

    Api as(String login) {
        return new Api(address, login, password);
    }

    TimeMachine timeMachine() {
        return new TimeMachine(folder.resolve("database"));
    }

    private Path log() {
        return folder.resolve("engine.log");
    }

    /** Its log stays, its data do not. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        try {
            FileSystemUtils.deleteRecursively(folder.resolve("database"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
