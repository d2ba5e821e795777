package id.mpp.processes;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.gate.Gate;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Every service of this repository passes the gate. */
class RepositoryTest {

    /** The tests run in the folder {@code processes}. */
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    @Test
    void everyServiceKeepsTheRules() {
        assertThat(Gate.check(ROOT)).isEmpty();
    }

    @Test
    void thereAreServicesToCheck() {
        assertThat(Gate.services(ROOT)).contains("izin-apotek");
    }
}
