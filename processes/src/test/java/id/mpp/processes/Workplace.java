package id.mpp.processes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a root folder says of those who work on cases: the officers' groups and the agencies with their topics. */
record Workplace(Path root, List<String> groups, Map<String, Topic> topics) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Workplace in(Path root) {
        Path shared = root.resolve("processes/.camunda");
        List<String> groups = new ArrayList<>();
        json(shared.resolve("groups.json"))
                .path("groups")
                .forEach(group -> groups.add(group.path("id").asText()));
        Map<String, Topic> topics = new TreeMap<>();
        try (Stream<Path> contracts = Files.list(shared.resolve("topics"))) {
            contracts.sorted().map(Workplace::json).forEach(contract -> read(contract, topics));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Workplace(root, groups, topics);
    }

    private static void read(JsonNode agency, Map<String, Topic> topics) {
        for (JsonNode contract : agency.path("topics")) {
            Topic topic = new Topic(agency.path("agency").asText(), JSON.convertValue(contract, Topic.Contract.class));
            topics.put(topic.name(), topic);
        }
    }

    Topic topic(String name) {
        if (!topics.containsKey(name)) {
            throw new Fault("topik ini tidak dikenal; yang dikenal: %s", topics.keySet());
        }
        return topics.get(name);
    }

    Form form(String service, String id) {
        return new Form(id, json(root.resolve("forms").resolve(service).resolve(id + ".form")));
    }

    private static JsonNode json(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
