package id.mpp.engine.deployments;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import id.mpp.engine.services.ServiceFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder laid out like the repository, for as long as its services are judged. It lies in memory: Modeler waits five seconds
 * for its answer, and the files of some hundred services take longer than that on a busy disk.
 */
record Workspace(Path root) implements AutoCloseable {

    /**
     * Lays it out.
     *
     * @param known the agencies' contracts and the officers' groups, which no deployment brings
     */
    static Workspace of(Path known, Iterable<ServiceFiles> services) {
        Workspace workspace = new Workspace(
                Jimfs.newFileSystem(Configuration.unix()).getPath("/layanan").toAbsolutePath());
        if (Files.isDirectory(known)) {
            workspace.copy(known);
        }
        services.forEach(workspace::add);
        return workspace;
    }

    private void copy(Path known) {
        try (Stream<Path> files = Files.walk(known)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write("processes/.camunda/" + known.relativize(file), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(ServiceFiles service) {
        for (Map.Entry<String, byte[]> file : service.files().entrySet()) {
            write(parent(file) + "/" + service.resource(file.getKey()), file.getValue());
        }
    }

    private void write(String name, byte[] content) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String parent(Map.Entry<String, byte[]> file) {
        return ServiceFiles.isForm(file.getKey(), file.getValue()) ? "forms" : "processes";
    }

    @Override
    public void close() {
        try {
            root.getFileSystem().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
