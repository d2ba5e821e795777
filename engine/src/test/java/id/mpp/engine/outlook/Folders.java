package id.mpp.engine.outlook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The designers' folders, read without an engine. */
record Folders(Path root) implements Surroundings {

    static Folders ofTheProject() {
        return new Folders(Path.of(".."));
    }

    List<String> services() {
        try (Stream<Path> folders = Files.list(root.resolve("processes"))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> Files.exists(model(root, name)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<UserTask> tasks(String service) {
        return model(service).orElseThrow().getModelElementsByType(UserTask.class).stream()
                .toList();
    }

    /** What the answers of a task bring about, when this much is known of the case. */
    List<Outlook.Answer> answers(String service, String task, Map<String, String> known) {
        UserTask element = model(service).orElseThrow().getModelElementById(task);
        return new Answers(element, form(service, element), known, null, this).all();
    }

    JsonNode form(String service, UserTask task) {
        Path file = root.resolve("forms").resolve(service).resolve(task.getCamundaFormRef() + ".form");
        return Files.exists(file) ? json(file) : MissingNode.getInstance();
    }

    @Override
    public Optional<BpmnModelInstance> model(String process) {
        return Optional.of(model(root, process))
                .filter(Files::exists)
                .map(file -> Bpmn.readModelFromFile(file.toFile()));
    }

    private static Path model(Path root, String service) {
        return root.resolve("processes").resolve(service).resolve(service + ".bpmn");
    }

    @Override
    public String title(String process) {
        try {
            return new YAMLMapper()
                    .readTree(root.resolve("processes")
                            .resolve(process)
                            .resolve("service.yaml")
                            .toFile())
                    .path("title")
                    .asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String group(String id) {
        return StreamSupport.stream(
                        json(root.resolve("processes/.camunda/groups.json"))
                                .path("groups")
                                .spliterator(),
                        false)
                .filter(group -> group.path("id").asText().equals(id))
                .map(group -> group.path("name").asText())
                .findFirst()
                .orElse(id);
    }

    @Override
    public Set<String> outputs(String topic) {
        Path file = root.resolve("processes/.camunda/topics").resolve(topic.substring(0, topic.indexOf('-')) + ".json");
        return !Files.exists(file)
                ? Set.of()
                : StreamSupport.stream(json(file).findParents("topic").spliterator(), false)
                        .filter(contract -> contract.path("topic").asText().equals(topic))
                        .flatMap(contract -> contract.path("outputs").findValuesAsText("name").stream())
                        .collect(Collectors.toSet());
    }

    @Override
    public boolean isTold() {
        return true;
    }

    private static JsonNode json(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
