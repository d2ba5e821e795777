package id.mpp.e2e;

import java.nio.file.Files;
import java.nio.file.Path;

/** The working tree these journeys run against. */
final class Checkout {

    private Checkout() {}

    /** The folder that holds pom.xml and the modules. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("processes")) || !Files.isDirectory(folder.resolve("engine"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    static Path jar(String module) {
        Path jar = root().resolve(module).resolve("target").resolve(module + ".jar");
        if (Files.notExists(jar)) {
            throw new IllegalStateException(jar + " is missing: run mvn package before the journeys");
        }
        return jar;
    }

    /** A folder among them that nobody has yet: two runs at once do not share it. */
    static Path fresh(String folder) {
        return results(folder)
                .resolve(System.currentTimeMillis() + "-"
                        + ProcessHandle.current().pid());
    }

    /** Build results of this module. */
    static Path results(String folder) {
        return root().resolve("e2e").resolve("target").resolve(folder);
    }
}
