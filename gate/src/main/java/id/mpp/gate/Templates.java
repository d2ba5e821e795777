package id.mpp.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The element templates in {@code processes/.camunda/element-templates}: the newest version of each. */
record Templates(Map<String, Integer> versions, List<Finding> unreadable) {

    private static final String FOLDER = "processes/.camunda/element-templates";

    static Templates in(Path root) {
        Templates templates = new Templates(new TreeMap<>(), new ArrayList<>());
        Folder folder = Folder.of(root.resolve(FOLDER));
        folder.files(".json").forEach(file -> templates.read(folder.path().resolve(file)));
        return templates;
    }

    private void read(Path file) {
        try {
            JsonNode content = Json.json(file);
            Iterable<JsonNode> templates = content.isArray() ? content : List.of(content);
            templates.forEach(template -> versions.merge(
                    template.path("id").asText(), template.path("version").asInt(), Math::max));
        } catch (IOException e) {
            String todo = "Pulihkan dari Git, atau buat ulang dengan build pekerjanya";
            unreadable.add(Unreadable.finding(FOLDER + "/" + file.getFileName(), "JSON", todo, e));
        }
    }
}
