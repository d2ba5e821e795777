package id.mpp.gate.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The topics of the agencies' contracts in {@code processes/.camunda/topics}, by name. */
public record Topics(Map<String, Topic> byName, List<Finding> unreadable) {

    private static final String FOLDER = "processes/.camunda/topics";

    static Topics in(Path root) {
        Topics topics = new Topics(new TreeMap<>(), new ArrayList<>());
        Folder folder = Folder.of(root.resolve(FOLDER));
        folder.files(".json").forEach(file -> topics.read(folder.path().resolve(file)));
        return topics;
    }

    public Optional<Topic> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private void read(Path file) {
        try {
            Json.json(file)
                    .path("topics")
                    .forEach(topic -> byName.put(topic.path("topic").asText(), Topic.of(topic)));
        } catch (IOException e) {
            unreadable.add(Unreadable.finding(
                    FOLDER + "/" + file.getFileName(),
                    "JSON",
                    "Minta berkas yang utuh dari instansi pemilik topik",
                    e));
        }
    }
}
