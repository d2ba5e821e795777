package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** A designer's folder: the command with what it needs, and of the services only those that every engine needs. */
record Desk(Path folder) {

    static Desk furnished() throws IOException {
        Path folder = Checkout.fresh("desk");
        TestServices.writeWhatIsNeeded(folder);
        for (String file : List.of("mpp", "pom.xml")) {
            // the day of the file says whether the jar is of today
            Files.copy(Checkout.root().resolve(file), folder.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
        for (String module : List.of("engine", "gate", "modeler")) {
            Files.createSymbolicLink(folder.resolve(module), Checkout.root().resolve(module));
        }
        return new Desk(folder);
    }

    Path processes() {
        return folder.resolve("processes");
    }

    Path forms() {
        return folder.resolve("forms");
    }

    /** Runs the command, which must succeed; returns all that it says. */
    String mpp(String... arguments) {
        try {
            Path output = folder.resolve("mpp.log");
            Process mpp = new ProcessBuilder(Stream.concat(Stream.of("./mpp"), Stream.of(arguments))
                            .toList())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            int code = mpp.waitFor();
            String said = Files.readString(output);
            assertThat(code).as(said).isZero();
            return said;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
