package id.mpp.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Gives the shared engine an empty data directory below {@code target/}. */
class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path DATABASES = Path.of("target", "databases");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("mpp.database.data-dir=" + directory()).applyTo(context);
    }

    /** What earlier runs have left goes first: each of them weighs as much as a PostgreSQL. */
    private static Path directory() {
        try {
            FileSystemUtils.deleteRecursively(DATABASES);
            return Files.createTempDirectory(Files.createDirectories(DATABASES), "engine");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
