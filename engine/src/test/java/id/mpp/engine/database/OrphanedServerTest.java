package id.mpp.engine.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The PostgreSQL that a killed engine leaves behind. */
class OrphanedServerTest {

    @TempDir
    private Path folder;

    @Test
    void anOrphanIsStoppedAndWhatItHasCommittedIsKept() throws Exception {
        Path dataDir = folder.resolve("database");
        assertThat(killedRun(dataDir)).isEqualTo(KilledRun.KILLED);
        ProcessHandle orphan = ProcessHandle.of(pid(dataDir)).orElseThrow();
        assertThat(orphan.isAlive()).isTrue();

        try (EmbeddedPostgres postgres =
                        new EmbeddedDatabase().embeddedPostgres(new DatabaseProperties(true, dataDir));
                Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select answer from kept")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isEqualTo(42);
            assertThat(pid(dataDir)).isNotEqualTo(orphan.pid());
            await().atMost(Duration.ofSeconds(10)).until(() -> !orphan.isAlive());
        }
    }

    @Test
    void aStrangerThatHasTheNumberOfAnOldServerIsLeftAlone() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "60")
                .directory(folder.getParent().toFile())
                .start();
        try {
            Files.writeString(folder.resolve("postmaster.pid"), stranger.pid() + "\n" + folder + "\n");
            new OrphanedServer(folder).stop();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void aNumberThatNobodyHasAnyMoreIsIgnored() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.writeString(folder.resolve("postmaster.pid"), gone.pid() + "\n");
        new OrphanedServer(folder).stop();
        assertThat(folder.resolve("postmaster.pid")).exists();
    }

    private static int killedRun(Path dataDir) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRun.class.getName(),
                        dataDir.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static long pid(Path dataDir) throws IOException {
        return Long.parseLong(
                Files.readAllLines(dataDir.resolve("postmaster.pid")).get(0).trim());
    }
}
