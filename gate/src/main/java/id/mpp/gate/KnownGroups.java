package id.mpp.gate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** The officers' groups, as {@code processes/.camunda/groups.json} lists them; none when there is no such list. */
final class KnownGroups {

    private KnownGroups() {}

    static Set<String> in(Path root) {
        Set<String> groups = new TreeSet<>();
        try {
            Json.json(root.resolve("processes/.camunda/groups.json"))
                    .path("groups")
                    .forEach(group -> groups.add(group.path("id").asText()));
        } catch (IOException e) {
            return Set.of();
        }
        return groups;
    }
}
