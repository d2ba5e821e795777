package id.mpp.processes;

import java.nio.file.Files;
import java.nio.file.Path;

/** The working tree of these tests, which run in the folder {@code processes}. */
final class Repository {

    static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    /** Results of this module's tests. */
    static final Path TARGET = ROOT.resolve("processes/target");

    private Repository() {}

    static Path jar(String module) {
        Path jar = ROOT.resolve(module).resolve("target").resolve(module + ".jar");
        if (Files.notExists(jar)) {
            throw new IllegalStateException(jar + " is missing: run mvn -pl " + module + " -am package before");
        }
        return jar;
    }
}
