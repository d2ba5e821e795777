package id.mpp.engine.deputies;

import id.mpp.engine.journal.Actors;
import id.mpp.engine.security.Groups;
import id.mpp.engine.security.SystemAuthority;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Who works for which agency. */
@Component
class Officers {

    private final IdentityService identity;
    private final Actors actors;
    private final SystemAuthority system;

    Officers(IdentityService identity, Actors actors, SystemAuthority system) {
        this.identity = identity;
        this.actors = actors;
        this.system = system;
    }

    boolean isKnown(String login) {
        return system.call(() -> identity.createUserQuery().userId(login).count()) > 0;
    }

    String name(String login) {
        return actors.name(login);
    }

    List<String> groupsOf(String login) {
        return system.call(() -> identity.createGroupQuery().groupMember(login).list().stream()
                .map(Group::getId)
                .toList());
    }

    /** Empty for whoever is no officer. */
    Set<String> agenciesOf(String login) {
        return agencies(groupsOf(login));
    }

    boolean areColleagues(String one, String other) {
        return !Collections.disjoint(agenciesOf(one), agenciesOf(other));
    }

    /** All others of the same agencies, by name. */
    List<Officer> colleaguesOf(String login) {
        Set<String> agencies = agenciesOf(login);
        return inGroups(group -> !Collections.disjoint(agencies, agencies(List.of(group)))).stream()
                .filter(officer -> !officer.login().equals(login))
                .toList();
    }

    /** All there are, by name. */
    List<Officer> all() {
        return inGroups(group -> Groups.agencyOf(group).isPresent());
    }

    private List<Officer> inGroups(Predicate<String> isWanted) {
        return system.call(() -> identity.createGroupQuery().list().stream()
                .map(Group::getId)
                .filter(isWanted)
                .flatMap(group -> identity.createUserQuery().memberOfGroup(group).list().stream())
                .map(User::getId)
                .distinct()
                .map(login -> new Officer(login, name(login)))
                .sorted(Comparator.comparing(Officer::name))
                .toList());
    }

    private static Set<String> agencies(Collection<String> groups) {
        return groups.stream()
                .flatMap(group -> Groups.agencyOf(group).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Somebody to choose. */
    record Officer(String login, String name) {}
}
