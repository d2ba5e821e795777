package id.mpp.engine.workers;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mpp.engine.services.ServicesProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The contracts of all topics: what the agencies' teams have laid into {@code processes/.camunda/topics}. */
@Component
class TopicContracts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, TopicContract> contracts = new TreeMap<>();

    TopicContracts(ServicesProperties properties) {
        Path folder =
                properties.processesDir().toAbsolutePath().resolve(".camunda").resolve("topics");
        if (Files.isDirectory(folder)) {
            files(folder).forEach(this::add);
        }
    }

    /** A topic without a contract may read and write nothing. */
    TopicContract of(String topic) {
        return contracts.getOrDefault(topic, TopicContract.empty(topic));
    }

    /** What it says to people; empty when the topic has none. */
    Optional<TopicDescription> descriptionOf(String topic) {
        return Optional.ofNullable(contracts.get(topic)).map(TopicContract::description);
    }

    Set<String> topics() {
        return contracts.keySet();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Path file) {
        for (TopicContract contract : read(file)) {
            if (contracts.put(contract.topic(), contract) != null) {
                throw new IllegalStateException("The contract of the topic " + contract.topic()
                        + " is there twice, the second time in " + file + "; a topic belongs to one agency");
            }
        }
    }

    private static List<TopicContract> read(Path file) {
        try {
            return JSON.readValue(file.toFile(), Agency.class).topics().stream()
                    .map(TopicContract.Row::contract)
                    .toList();
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException("Cannot read the topic contracts in " + file + ": " + e.getMessage(), e);
        }
    }

    /** One file: the topics of one agency. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Agency(@JsonProperty(required = true) List<TopicContract.Row> topics) {}
}
