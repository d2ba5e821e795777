package id.mpp.gate.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The officers' groups, as {@code processes/.camunda/groups.json} lists them: what people call each, by its id. */
public record Groups(Map<String, String> names, List<Finding> unreadable) {

    private static final String FILE = "processes/.camunda/groups.json";

    static Groups in(Path root) {
        Map<String, String> names = new TreeMap<>();
        try {
            Json.json(root.resolve(FILE))
                    .path("groups")
                    .forEach(group -> names.put(
                            group.path("id").asText(), group.path("name").asText()));
            return new Groups(names, List.of());
        } catch (IOException e) {
            String todo = "Perbaiki tanda baca pada baris itu, atau pulihkan dari Git";
            return new Groups(names, List.of(Unreadable.finding(FILE, "JSON", todo, e)));
        }
    }

    public Set<String> ids() {
        return names.keySet();
    }

    public String name(String id) {
        return names.getOrDefault(id, id);
    }
}
