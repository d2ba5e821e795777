package id.mpp.engine.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PostgreSQL that outlives an engine killed with {@code -9}; it must end before another opens its files. */
class OrphanedServer {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);

    private final Path dataDir;

    OrphanedServer(Path dataDir) {
        this.dataDir = dataDir;
    }

    void stop() throws IOException {
        Path pidFile = dataDir.resolve("postmaster.pid");
        if (Files.exists(pidFile)) {
            List<String> lines = Files.readAllLines(pidFile);
            ProcessHandle.of(Long.parseLong(lines.get(0).trim()))
                    .filter(this::servesOurFiles)
                    .ifPresent(this::stop);
        }
    }

    /** A process number is used again after a restart of the machine, so the number alone proves nothing. */
    private boolean servesOurFiles(ProcessHandle process) {
        try {
            Path workingDirectory = Path.of("/proc", String.valueOf(process.pid()), "cwd");
            return Files.isSameFile(workingDirectory, dataDir);
        } catch (IOException e) {
            LOG.debug("Process {} is not ours to look at", process.pid(), e);
            return false;
        }
    }

    private void stop(ProcessHandle server) {
        LOG.info("Stopping the PostgreSQL {} that a killed run has left behind", server.pid());
        try {
            // SIGINT is PostgreSQL's fast shutdown; Java itself offers only the slow one and the crash.
            new ProcessBuilder("kill", "-INT", String.valueOf(server.pid()))
                    .start()
                    .waitFor();
            server.onExit().get(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("PostgreSQL " + server.pid() + " still uses " + dataDir, e);
        }
    }
}
