package id.mpp.processes;

import id.mpp.gate.newservice.NewService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/** Gives all tests one engine with the services of this repository, those made for the tests of the runner, and a new one. */
final class SharedEngine implements ParameterResolver {

    static final String NEW_SERVICE = "uji-layanan-baru";

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(SharedEngine.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Runner.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(Shared.class, key -> new Shared(), Shared.class)
                .runner;
    }

    /** Closed by JUnit at the end of the run. */
    private static final class Shared implements ExtensionContext.Store.CloseableResource {

        private final Runner runner;

        Shared() {
            Path folder = Repository.TARGET.resolve("traces").resolve(String.valueOf(System.currentTimeMillis()));
            Path root = services(folder.resolve("services"));
            writeNewService(root);
            runner = new Runner(new Engine(folder).start(root), Workplace.in(root));
        }

        private static Path services(Path root) {
            for (String part : List.of("processes", "forms")) {
                copyFolders(Repository.ROOT.resolve(part), root.resolve(part));
                copyFolders(TestServices.ROOT.resolve(part), root.resolve(part));
            }
            return root;
        }

        private static void writeNewService(Path root) {
            try {
                NewService.called(NEW_SERVICE, root).write();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void copyFolders(Path from, Path to) {
            try (Stream<Path> folders = Files.list(from)) {
                for (Path folder : folders.filter(Files::isDirectory).toList()) {
                    if (!List.of("src", "target").contains(folder.getFileName().toString())) {
                        FileSystemUtils.copyRecursively(folder, to.resolve(folder.getFileName()));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            runner.engine().close();
        }
    }
}
