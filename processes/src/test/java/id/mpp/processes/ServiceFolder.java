package id.mpp.processes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A public service as its designers keep it: one folder of models and one folder of forms, both under the same name. */
record ServiceFolder(Path root, String name, BpmnModelInstance bpmn, List<FormFile> forms) {

    private static final Pattern README_VARIABLE = Pattern.compile("^\\| `([A-Za-z0-9]+)` \\|", Pattern.MULTILINE);

    /** The services of this repository; the tests run in the folder {@code processes}. */
    static Stream<ServiceFolder> all() {
        return in(Path.of("").toAbsolutePath().getParent());
    }

    static Stream<ServiceFolder> in(Path root) {
        return names(root).stream().map(name -> read(root, name));
    }

    static List<String> names(Path root) {
        return children(root.resolve("processes"))
                .filter(folder -> !children(folder)
                        .filter(file -> file.toString().endsWith(".bpmn"))
                        .toList()
                        .isEmpty())
                .map(folder -> folder.getFileName().toString())
                .toList();
    }

    private static ServiceFolder read(Path root, String name) {
        Path model = root.resolve("processes").resolve(name).resolve(name + ".bpmn");
        List<FormFile> forms = children(root.resolve("forms").resolve(name))
                .filter(file -> file.toString().endsWith(".form"))
                .map(FormFile::read)
                .toList();
        return new ServiceFolder(
                root,
                name,
                Files.exists(model) ? Bpmn.readModelFromFile(model.toFile()) : Bpmn.createEmptyModel(),
                forms);
    }

    Path models() {
        return root.resolve("processes").resolve(name);
    }

    Path model() {
        return models().resolve(name + ".bpmn");
    }

    <T extends ModelElementInstance> Collection<T> elements(Class<T> type) {
        return bpmn.getModelElementsByType(type);
    }

    String modelFile() {
        return "processes/" + name + "/" + name + ".bpmn";
    }

    JsonNode settings() {
        try {
            return new YAMLMapper().readTree(models().resolve("service.yaml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String readme() {
        return text(models().resolve("README.md"));
    }

    /** The variables the service declares: the first column of the table in its README. */
    Set<String> declaredVariables() {
        return README_VARIABLE
                .matcher(readme())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
