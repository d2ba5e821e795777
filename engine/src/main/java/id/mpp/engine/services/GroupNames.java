package id.mpp.engine.services;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Calls the officers' groups what the designers' {@code groups.json} calls them, so that people read names and no ids; a name
 * that an administrator has given stays.
 */
@Component
class GroupNames {

    private static final Logger LOG = LoggerFactory.getLogger(GroupNames.class);

    private final Path file;
    private final IdentityService identity;
    private final ObjectMapper json;

    GroupNames(ServicesProperties properties, IdentityService identity, ObjectMapper json) {
        this.file = properties.processesDir().resolve(".camunda").resolve("groups.json");
        this.identity = identity;
        this.json = json;
    }

    /** The groups of the settings' logins exist now. */
    @EventListener(ApplicationReadyEvent.class)
    void give() {
        if (!Files.exists(file)) {
            return;
        }
        try {
            json.readTree(file.toFile()).path("groups").forEach(this::give);
        } catch (IOException e) {
            LOG.warn("{} is unreadable; the groups keep their names: {}", file, e.getMessage());
        }
    }

    private void give(JsonNode named) {
        String id = named.path("id").asText();
        Group group = identity.createGroupQuery().groupId(id).singleResult();
        if (group != null && (group.getName() == null || group.getName().equals(id)) && named.hasNonNull("name")) {
            group.setName(named.path("name").asText());
            identity.saveGroup(group);
        }
    }
}
