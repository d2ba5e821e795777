package id.mpp.modeler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.util.FileSystemUtils;

/** The designers' folders of this repository or a copy of them; the tests run in the folder {@code modeler}. */
record Repository(Path root) {

    static final Repository OURS = new Repository(Path.of("").toAbsolutePath().getParent());
    static final ObjectMapper JSON = new ObjectMapper();

    Repository copyTo(Path folder) throws IOException {
        for (String name : List.of("processes", "forms")) {
            FileSystemUtils.copyRecursively(root.resolve(name), folder.resolve(name));
        }
        FileSystemUtils.deleteRecursively(folder.resolve("processes/target"));
        return new Repository(folder);
    }

    List<Path> diagrams() {
        return files(root.resolve("processes"), ".bpmn");
    }

    List<Path> settings() {
        return files(root.resolve("processes"), "service.yaml");
    }

    /** As Modeler loads them: all files, all versions. */
    ArrayNode templates() {
        ArrayNode all = JSON.createArrayNode();
        files(root.resolve("processes/.camunda/element-templates"), ".json")
                .forEach(file -> read(file).forEach(all::add));
        return all;
    }

    Stream<JsonNode> topics() {
        return files(root.resolve("processes/.camunda/topics"), ".json").stream()
                .flatMap(file -> StreamSupport.stream(read(file).path("topics").spliterator(), false));
    }

    static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.startsWith(folder.resolve("target")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
