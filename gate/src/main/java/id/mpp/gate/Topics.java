package id.mpp.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The topics of the agencies' contracts in {@code processes/.camunda/topics}, each with the version of its template. */
record Topics(Map<String, Integer> versions, List<Finding> unreadable) {

    private static final String FOLDER = "processes/.camunda/topics";

    static Topics in(Path root) {
        Topics topics = new Topics(new TreeMap<>(), new ArrayList<>());
        Folder folder = Folder.of(root.resolve(FOLDER));
        folder.files(".json").forEach(file -> topics.read(folder.path().resolve(file)));
        return topics;
    }

    private void read(Path file) {
        try {
            for (JsonNode topic : Json.json(file).path("topics")) {
                versions.put(topic.path("topic").asText(), topic.path("version").asInt());
            }
        } catch (IOException e) {
            unreadable.add(Unreadable.finding(
                    FOLDER + "/" + file.getFileName(),
                    "JSON",
                    "Minta berkas yang utuh dari instansi pemilik topik",
                    e));
        }
    }
}
