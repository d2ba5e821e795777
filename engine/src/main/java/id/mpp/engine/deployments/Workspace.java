package id.mpp.engine.deployments;

import id.mpp.engine.services.ServiceFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** A folder laid out like the repository, for as long as its services are judged. */
record Workspace(Path root) implements AutoCloseable {

    /**
     * Lays it out.
     *
     * @param known the agencies' contracts and the officers' groups, which no deployment brings
     */
    static Workspace of(Path known, Iterable<ServiceFiles> services) {
        try {
            Workspace workspace = new Workspace(Files.createTempDirectory("mpp-gate"));
            if (Files.isDirectory(known)) {
                FileSystemUtils.copyRecursively(known, workspace.root.resolve("processes/.camunda"));
            }
            services.forEach(workspace::add);
            return workspace;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(ServiceFiles service) {
        for (Map.Entry<String, byte[]> file : service.files().entrySet()) {
            try {
                Path folder = root.resolve(parent(file.getKey())).resolve(service.service());
                Files.write(Files.createDirectories(folder).resolve(file.getKey()), file.getValue());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String parent(String file) {
        return file.endsWith(".form") || file.endsWith(".html") ? "forms" : "processes";
    }

    @Override
    public void close() {
        try {
            FileSystemUtils.deleteRecursively(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
