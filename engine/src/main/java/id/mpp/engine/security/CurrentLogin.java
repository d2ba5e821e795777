package id.mpp.engine.security;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Who is calling, as the login filter has found out. */
@Component
public class CurrentLogin {

    private final IdentityService identity;
    private final AuthorizationService authorizations;

    CurrentLogin(IdentityService identity, AuthorizationService authorizations) {
        this.identity = identity;
        this.authorizations = authorizations;
    }

    /** What was typed in; empty when nobody is logged in. */
    public String id() {
        Authentication caller = identity.getCurrentAuthentication();
        return caller == null || caller.getUserId() == null ? "" : caller.getUserId();
    }

    /** Whether the caller belongs to one of these groups. */
    public boolean isIn(String... groups) {
        List<String> own = groups();
        return Arrays.stream(groups).anyMatch(own::contains);
    }

    /** Whether the engine would let the caller do this with anything of that kind. */
    public boolean may(Permission permission, Resource resource) {
        return authorizations.isUserAuthorized(id(), groups(), permission, resource);
    }

    /** A worker may only what its topics allow, whatever other groups it has; an administrator is none. */
    public boolean isWorker() {
        return isIn(Groups.WORKER) && !isIn(Groups.ADMIN);
    }

    /** Gives a worker's request, which the shield has looked through, the rights it needs until it is answered. */
    public void admit() {
        identity.setAuthentication(id(), List.of(Groups.ADMITTED));
    }

    /** Whether a login that is not the caller's is a worker's. */
    public boolean isWorker(String id) {
        List<String> groups = identity.createGroupQuery().groupMember(id).list().stream()
                .map(Group::getId)
                .toList();
        return groups.contains(Groups.WORKER) && !groups.contains(Groups.ADMIN);
    }

    /** Those that the caller came in with. */
    public List<String> groups() {
        Authentication caller = identity.getCurrentAuthentication();
        return caller == null || caller.getGroupIds() == null ? List.of() : caller.getGroupIds();
    }
}
