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

    private TestServices() {}

    static Path folder(String service) {
        Path folder = Checkout.results("services").resolve(service + "-" + System.currentTimeMillis());
        ALWAYS.forEach(name -> copy(Checkout.root().resolve("processes").resolve(name), folder.resolve(name)));
        copy(Checkout.root().resolve("e2e/src/test/resources/services").resolve(service), folder.resolve(service));
        return folder;
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
