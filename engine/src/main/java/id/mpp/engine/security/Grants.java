package id.mpp.engine.security;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.UPDATE_INSTANCE;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/**
 * What each kind of group may do. An officer's group gets no task here: the engine itself gives a task to the candidate
 * group that the model names, and to no other.
 */
@Component
class Grants {

    /** Property of the engine that says that designers got their right to deploy; whether they keep it is the administrator's. */
    private static final String DESIGNERS_DEPLOY = "mpp.designers-deploy";

    private final AuthorizationService authorizations;
    private final IdentityService identity;
    private final ManagementService management;

    Grants(AuthorizationService authorizations, IdentityService identity, ManagementService management) {
        this.authorizations = authorizations;
        this.identity = identity;
        this.management = management;
    }

    void grantToAllGroups() {
        identity.createGroupQuery().list().stream().map(Group::getId).forEach(this::grantTo);
        grant(Groups.ADMITTED, Resources.PROCESS_DEFINITION, ANY, READ_INSTANCE, UPDATE_INSTANCE);
        grant(Groups.STARTER, Resources.PROCESS_DEFINITION, ANY, READ, CREATE_INSTANCE);
        grant(Groups.STARTER, Resources.PROCESS_INSTANCE, ANY, CREATE);
    }

    private void grantTo(String group) {
        switch (group) {
            case Groups.ADMIN, Groups.INTAKE, Groups.PAYMENTS -> {
                // Camunda gives its administrators everything; intake and payments are about /api only.
            }
            case Groups.WORKER -> revokeAll(group);
            case Groups.MANAGER -> grantObserver(group);
            case Groups.DESIGNER -> {
                grantObserver(group);
                letDeploy(group);
            }
            default -> grantOfficer(group);
        }
    }

    /** A worker has no right of its own, by whatever door it comes; earlier versions gave it some. */
    private void revokeAll(String group) {
        authorizations.createAuthorizationQuery().groupIdIn(group).list().stream()
                .map(Authorization::getId)
                .forEach(authorizations::deleteAuthorization);
    }

    private void grantOfficer(String group) {
        grant(group, Resources.APPLICATION, "tasklist", ACCESS);
        grant(group, Resources.APPLICATION, "welcome", ACCESS);
        grant(group, Resources.PROCESS_DEFINITION, ANY, READ);
        grant(group, Resources.FILTER, ANY, READ);
    }

    private void grantObserver(String group) {
        grant(group, Resources.APPLICATION, "cockpit", ACCESS);
        grant(group, Resources.APPLICATION, "welcome", ACCESS);
        grant(group, Resources.PROCESS_DEFINITION, ANY, READ, READ_INSTANCE, READ_TASK, READ_HISTORY);
        grant(group, Resources.DECISION_DEFINITION, ANY, READ, Permissions.READ_HISTORY);
        grant(group, Resources.DEPLOYMENT, ANY, READ);
    }

    /** Once for all: earlier versions wrote this grant for reading only. Deleting would take cases along; nobody is given it. */
    private void letDeploy(String group) {
        if (management.getProperties().containsKey(DESIGNERS_DEPLOY)) {
            return;
        }
        Authorization grant = authorizations
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(Resources.DEPLOYMENT)
                .resourceId(ANY)
                .singleResult();
        grant.addPermission(Permissions.CREATE);
        authorizations.saveAuthorization(grant);
        management.setProperty(DESIGNERS_DEPLOY, "true");
    }

    /** Written once; what an administrator changes in Camunda Admin afterwards stays changed. */
    private void grant(String group, Resource resource, String id, Permission... permissions) {
        boolean exists = authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(group)
                        .resourceType(resource)
                        .resourceId(id)
                        .count()
                > 0;
        if (!exists) {
            Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(group);
            grant.setResource(resource);
            grant.setResourceId(id);
            grant.setPermissions(permissions);
            authorizations.saveAuthorization(grant);
        }
    }
}
