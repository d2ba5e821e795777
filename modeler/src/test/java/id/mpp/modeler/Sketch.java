package id.mpp.modeler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.gate.Gate;
import id.mpp.gate.project.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.util.FileSystemUtils;

/** A small service that a designer has begun: all files the gate asks for, around one diagram. */
record Sketch(Path root) {

    static final String NAME = "uji-templat";
    static final String FORM = "isi-data";

    /** With our templates, contracts and groups beside it. */
    static Sketch in(Path root) throws IOException {
        FileSystemUtils.copyRecursively(
                Repository.OURS.root().resolve("processes/.camunda"), root.resolve("processes/.camunda"));
        Sketch sketch = new Sketch(root);
        Files.createDirectories(sketch.models());
        Files.createDirectories(sketch.forms());
        sketch.write("README.md", """
                # Uji templat

                ![Diagram](%s.svg)

                ## Who starts it

                ## Endings

                ## Variables

                | Name | Type |
                |---|---|
                %s
                ## Open questions
                """);
        return sketch;
    }

    /** The processes that services call, with their contracts. */
    void withCalledProcesses() throws IOException {
        for (Path settings : Repository.OURS.settings()) {
            String name = settings.getParent().getFileName().toString();
            if (Repository.text(settings).contains("\ncontract:")) {
                copy("processes/" + name);
                copy("forms/" + name);
            }
        }
    }

    private void copy(String folder) throws IOException {
        Path source = Repository.OURS.root().resolve(folder);
        if (Files.exists(source)) {
            FileSystemUtils.copyRecursively(source, root.resolve(folder));
        }
    }

    Path diagram() {
        return models().resolve(NAME + ".bpmn");
    }

    void settings(String limit) throws IOException {
        write("service.yaml", "title: Uji templat\n" + limit);
    }

    /** A form that asks for these variables, so that somebody has written them before the step that reads them. */
    void asks(List<JsonNode> inputs) throws IOException {
        ObjectNode form = Repository.JSON.createObjectNode();
        form.put("id", FORM).put("type", "default").put("schemaVersion", 16);
        form.put("executionPlatform", "Camunda Platform").put("executionPlatformVersion", "7.24.0");
        ArrayNode fields = form.putArray("components");
        fields.add(field("catatan", "text"));
        inputs.forEach(input ->
                fields.add(field(input.path("name").asText(), input.path("type").asText())));
        Files.writeString(forms().resolve(FORM + ".form"), form.toString());
        List<String> rows = StreamSupport.stream(fields.spliterator(), false)
                .map(field -> "| `%s` | x |%n".formatted(field.path("key").asText()))
                .toList();
        write("README.md", Files.readString(models().resolve("README.md")).formatted(NAME, String.join("", rows)));
    }

    void drawn(String diagram, String picture) throws IOException {
        Files.writeString(diagram(), diagram);
        write(NAME + ".svg", picture);
    }

    void drawn(BpmnModelInstance model) throws IOException {
        Files.writeString(diagram(), Bpmn.convertToString(model));
    }

    List<Finding> findings() {
        return Gate.check(root);
    }

    private static ObjectNode field(String key, String type) {
        ObjectNode field = Repository.JSON.createObjectNode();
        field.put("id", "Field_" + key).put("key", key).put("label", "Isian " + key);
        return field.put("type", "number".equals(type) ? "number" : "textfield");
    }

    private Path models() {
        return root.resolve("processes").resolve(NAME);
    }

    private Path forms() {
        return root.resolve("forms").resolve(NAME);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(models().resolve(file), text);
    }
}
