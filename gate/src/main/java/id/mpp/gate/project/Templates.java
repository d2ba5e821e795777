package id.mpp.gate.project;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The element templates in {@code processes/.camunda/element-templates}: the newest version of each.
 *
 * @param words what they call each milestone
 */
public record Templates(Map<String, Integer> versions, Map<String, String> words, List<Finding> unreadable) {

    private static final String FOLDER = "processes/.camunda/element-templates";

    static Templates in(Path root) {
        Templates templates = new Templates(new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
        Folder folder = Folder.of(root.resolve(FOLDER));
        folder.files(".json").forEach(file -> templates.read(folder.path().resolve(file)));
        return templates;
    }

    private void read(Path file) {
        try {
            JsonNode content = Json.json(file);
            Iterable<JsonNode> templates = content.isArray() ? content : List.of(content);
            templates.forEach(template -> {
                versions.merge(
                        template.path("id").asText(), template.path("version").asInt(), Math::max);
                template.path("properties").forEach(this::readMilestones);
            });
        } catch (IOException e) {
            String todo = "Pulihkan dari Git, atau buat ulang dengan build pekerjanya";
            unreadable.add(Unreadable.finding(FOLDER + "/" + file.getFileName(), "JSON", todo, e));
        }
    }

    /** Their choices end with the milestone itself, in brackets. */
    private void readMilestones(JsonNode property) {
        if ("mpp.milestone".equals(property.at("/binding/name").asText())) {
            property.path("choices")
                    .forEach(choice -> words.put(
                            choice.path("value").asText(),
                            choice.path("name").asText().replaceAll(" \\([^(]*\\)$", "")));
        }
    }
}
