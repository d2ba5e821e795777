package id.mpp.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;

/**
 * Brings the shorthand services of the tests into the engine, before anything starts them. They show one thing the engine does
 * at a time, are drawn by nobody and named in one word, so that the gate would refuse them: Java is the only door without it.
 */
@TestComponent
@Order(11)
public class TestServices implements ApplicationRunner {

    private static final Path RESOURCES = Path.of("src/test/resources");

    private final RepositoryService repository;

    TestServices(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        files(RESOURCES.resolve("processes"))
                .forEach(folder -> deploy(folder.getFileName().toString()));
    }

    private void deploy(String service) {
        DeploymentBuilder deployment =
                repository.createDeployment().name(service).source("tests").enableDuplicateFiltering(false);
        Stream.of("processes", "forms")
                .flatMap(parent -> files(RESOURCES.resolve(parent).resolve(service)).stream())
                .forEach(file -> deployment.addInputStream(
                        service + "/" + file.getFileName(), new ByteArrayInputStream(content(file))));
        deployment.deploy();
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
