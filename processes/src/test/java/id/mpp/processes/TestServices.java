package id.mpp.processes;

import java.nio.file.Path;

/** Services that only the tests of the runner know. */
final class TestServices {

    static final Path ROOT = Path.of("src/test/resources/services").toAbsolutePath();

    private TestServices() {}
}
