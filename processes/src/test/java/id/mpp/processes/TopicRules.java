package id.mpp.processes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** What the agencies' contracts in {@code .camunda/topics} say about the topics the diagrams use. */
final class TopicRules {

    static final List<Rule> ALL = List.of(
            new Rule("every topic is in an agency's contract", TopicRules::known),
            new Rule("every service task carries the newest template of its topic", TopicRules::template));

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final Map<String, Integer> VERSIONS = versions();

    private TopicRules() {}

    private static Stream<Finding> known(ServiceFolder service) {
        return external(service)
                .filter(task -> !VERSIONS.containsKey(task.getCamundaTopic()))
                .map(task -> new Finding(
                        service.modelFile(),
                        task.getId(),
                        "topik \"" + task.getCamundaTopic() + "\" tidak dikerjakan siapa pun",
                        "Pilih salah satu templat MPP: " + String.join(", ", VERSIONS.keySet())));
    }

    private static Stream<Finding> template(ServiceFolder service) {
        return external(service)
                .filter(task -> VERSIONS.containsKey(task.getCamundaTopic()))
                .filter(task -> !expected(task.getCamundaTopic()).equals(applied(task)))
                .map(task -> new Finding(
                        service.modelFile(),
                        task.getId(),
                        "tidak memakai templat terbaru topiknya",
                        "Pilih templat MPP: " + task.getCamundaTopic() + " versi "
                                + VERSIONS.get(task.getCamundaTopic())));
    }

    private static Stream<ServiceTask> external(ServiceFolder service) {
        return service.elements(ServiceTask.class).stream().filter(task -> task.getCamundaTopic() != null);
    }

    private static String expected(String topic) {
        return "mpp-" + topic + " " + VERSIONS.get(topic);
    }

    private static String applied(ServiceTask task) {
        return Optional.ofNullable(task.getAttributeValueNs(CAMUNDA, "modelerTemplate"))
                        .orElse("")
                + " "
                + Optional.ofNullable(task.getAttributeValueNs(CAMUNDA, "modelerTemplateVersion"))
                        .orElse("");
    }

    private static Map<String, Integer> versions() {
        Map<String, Integer> versions = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of(".camunda/topics"))) {
            for (Path file : files.toList()) {
                for (JsonNode topic : new ObjectMapper().readTree(file.toFile()).path("topics")) {
                    versions.put(
                            topic.path("topic").asText(), topic.path("version").asInt());
                }
            }
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
