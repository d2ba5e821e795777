package id.mpp.engine.deployments;

import id.mpp.engine.services.ServiceFiles;
import id.mpp.engine.services.ServicesProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The services as they lie on disk: every folder below {@code processes/} that holds a {@code service.yaml}. */
@Component
class DiskServices {

    private final Path processes;
    private final Path forms;

    DiskServices(ServicesProperties properties) {
        this.processes = properties.processesDir().toAbsolutePath();
        this.forms = properties.formsDir().toAbsolutePath();
        if (!Files.isDirectory(processes)) {
            throw new IllegalStateException("mpp.services.processes-dir: there is no folder " + processes
                    + "; point it at the service folders");
        }
    }

    List<ServiceFiles> all() {
        return children(processes).stream()
                .filter(folder -> Files.exists(folder.resolve(ServiceFiles.DESCRIPTION)))
                .map(this::read)
                .toList();
    }

    private ServiceFiles read(Path folder) {
        Map<String, byte[]> files = new HashMap<>();
        Stream.of(folder, forms.resolve(folder.getFileName()))
                .flatMap(place -> children(place).stream())
                .filter(file -> ServiceFiles.isNeeded(file.getFileName().toString()))
                .forEach(file -> files.put(file.getFileName().toString(), content(file)));
        return new ServiceFiles(folder.getFileName().toString(), files);
    }

    private static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
