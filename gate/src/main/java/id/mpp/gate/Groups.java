package id.mpp.gate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The officers' groups, as {@code processes/.camunda/groups.json} lists them. */
record Groups(Set<String> ids, List<Finding> unreadable) {

    private static final String FILE = "processes/.camunda/groups.json";

    static Groups in(Path root) {
        Set<String> ids = new TreeSet<>();
        try {
            Json.json(root.resolve(FILE))
                    .path("groups")
                    .forEach(group -> ids.add(group.path("id").asText()));
            return new Groups(ids, List.of());
        } catch (IOException e) {
            String todo = "Perbaiki tanda baca pada baris itu, atau pulihkan dari Git";
            return new Groups(ids, List.of(Unreadable.finding(FILE, "JSON", todo, e)));
        }
    }
}
