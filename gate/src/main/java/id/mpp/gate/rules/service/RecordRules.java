package id.mpp.gate.rules.service;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.gate.project.Finding;
import id.mpp.gate.project.Folder;
import id.mpp.gate.project.Json;
import id.mpp.gate.project.Part;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.rules.Rule;
import id.mpp.gate.rules.data.StartFormRules;
import id.mpp.gate.rules.diagram.StartRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** What agencies read of the case record of a service that begins only at the counter. */
public final class RecordRules {

    private static final String OF_OSS = "oss.";

    public static final List<Rule> ALL =
            List.of(new Rule("agencies find in the record of the counter what they need", RecordRules::found)
                    .needing(Part.MODEL, Part.FORMS, Part.TOPICS));

    private RecordRules() {}

    private static Stream<Finding> found(ServiceFolder service) {
        boolean isOnlyLocal = !StartRules.atCounter(service).isEmpty() && !StartRules.awaitsMessage(service);
        List<String> asked = StartFormRules.paths(service).toList();
        return !isOnlyLocal
                ? Stream.empty()
                : service.elements(ServiceTask.class).stream()
                        .flatMap(task -> read(service, task.getCamundaTopic())
                                .filter(line -> isMissing(line, asked))
                                .map(line -> finding(service, task, line)));
    }

    private static boolean isMissing(JsonNode line, List<String> asked) {
        String path = line.path("path").asText();
        boolean isNeeded = line.path("required").asBoolean() || path.startsWith(OF_OSS);
        return isNeeded && asked.stream().noneMatch(field -> field.equals(path) || field.startsWith(path + "."));
    }

    private static Finding finding(ServiceFolder service, ServiceTask task, JsonNode line) {
        String path = line.path("path").asText();
        return new Finding(
                service.modelFile(),
                task.getId(),
                "topik " + task.getCamundaTopic() + " membaca " + path + ", yang tidak ada dalam berkas dari loket",
                path.startsWith(OF_OSS)
                        ? "Hapus langkah ini: OSS tidak mengenal permohonan dari loket"
                        : "Tanyakan di formulir awal dengan Key " + path);
    }

    /** The lines of the case record that the contract of the topic names. */
    private static Stream<JsonNode> read(ServiceFolder service, String topic) {
        Folder folder = Folder.of(service.root().resolve("processes/.camunda/topics"));
        return folder.files(".json").stream()
                .flatMap(file -> topics(folder.path().resolve(file)))
                .filter(contract -> Objects.equals(contract.path("topic").asText(), topic))
                .flatMap(contract -> nodes(contract.path("record")));
    }

    private static Stream<JsonNode> topics(Path file) {
        try {
            return nodes(Json.json(file).path("topics"));
        } catch (IOException e) {
            return Stream.empty(); // told elsewhere; this rule keeps silent then
        }
    }

    private static Stream<JsonNode> nodes(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
