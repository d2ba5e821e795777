package id.mpp.engine.journal;

import id.mpp.engine.security.Groups;
import id.mpp.engine.security.SystemAuthority;
import id.mpp.engine.security.WorkerLogins;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** Finds the agency that a login acts for; the journal keeps it, because people change their offices. */
@Component
class Agencies {

    private final IdentityService identity;
    private final WorkerLogins workers;
    private final SystemAuthority system;

    Agencies(IdentityService identity, WorkerLogins workers, SystemAuthority system) {
        this.identity = identity;
        this.workers = workers;
        this.system = system;
    }

    /** A worker's by its topics, an officer's by his group; null for the system and for whoever has neither. */
    String of(String login) {
        return login == null ? null : ofWorker(login).or(() -> ofOfficer(login)).orElse(null);
    }

    /** A topic is named {@code <agency>-<verb>-<object>}. */
    private Optional<String> ofWorker(String login) {
        return workers.topicsOf(login).stream()
                .map(topic -> topic.substring(0, topic.indexOf('-')))
                .min(String::compareTo);
    }

    private Optional<String> ofOfficer(String login) {
        return system.call(() -> identity.createGroupQuery().groupMember(login).list().stream()
                .map(Group::getId)
                .flatMap(group -> Groups.agencyOf(group).stream())
                .min(String::compareTo));
    }
}
