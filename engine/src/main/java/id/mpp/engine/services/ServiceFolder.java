package id.mpp.engine.services;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One service as it lies on disk.
 *
 * @param name folder name = process id = start message
 * @param description content of its {@code service.yaml}
 * @param resources the files to deploy
 */
record ServiceFolder(String name, JsonNode description, List<Path> resources) {

    static final String DESCRIPTION = "service.yaml";

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final List<String> DEPLOYED = List.of(".bpmn", ".dmn", ".form", ".html");

    static ServiceFolder read(Path models, Path forms) {
        try {
            JsonNode description = YAML.readTree(models.resolve(DESCRIPTION).toFile());
            List<Path> resources =
                    Stream.concat(files(models).stream(), files(forms).stream()).toList();
            return new ServiceFolder(models.getFileName().toString(), description, resources);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the service folder " + models + ": " + e.getMessage(), e);
        }
    }

    /** What people call it. */
    String title() {
        return description.path("title").asText(name);
    }

    /** Name of a file within the deployment. */
    String resourceName(Path file) {
        return name + "/" + file.getFileName();
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> DEPLOYED.stream().anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }
}
