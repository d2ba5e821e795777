package id.mpp.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of services that holds one made for tests, and of the real ones what every engine needs. */
final class TestServices {

    private static final List<String> ALWAYS = List.of(".camunda", "permohonan-lain");

    private static final List<String> PARTS = List.of("processes", "forms");

    private TestServices() {}

    static Path folder(String service) {
        Path folder = Checkout.fresh("services-" + service);
        ALWAYS.forEach(name -> copy(Checkout.root().resolve("processes").resolve(name), folder.resolve(name)));
        copy(Checkout.root().resolve("e2e/src/test/resources/services").resolve(service), folder.resolve(service));
        return folder;
    }

    /** A folder with {@code processes} and {@code forms} that holds one of the engine's samples in place of a made one. */
    static Path sample(String service) {
        Path folder = Checkout.fresh("services-" + service);
        Path samples = Checkout.root().resolve("engine/src/test/resources");
        writeWhatIsNeeded(folder);
        for (String part : PARTS) {
            copy(samples.resolve(part).resolve(service), folder.resolve(part).resolve(service));
        }
        return folder;
    }

    /** Into a folder that will hold {@code processes} and {@code forms}: of the real ones what every engine needs. */
    static void writeWhatIsNeeded(Path folder) {
        copy(Checkout.root().resolve("processes/.camunda"), folder.resolve("processes/.camunda"));
        for (String part : PARTS) {
            copy(
                    Checkout.root().resolve(part).resolve("permohonan-lain"),
                    folder.resolve(part).resolve("permohonan-lain"));
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
