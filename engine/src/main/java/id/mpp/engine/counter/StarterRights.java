package id.mpp.engine.counter;

import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;

import id.mpp.engine.security.SystemAuthority;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets Tasklist list a service for the groups that its newest model names, and for no other. It is the right to see it in
 * the list only: without {@code CREATE} on process instances, which no group has, it starts nothing.
 */
@Component
class StarterRights {

    private final RepositoryService repository;
    private final AuthorizationService authorizations;
    private final CounterServices services;
    private final SystemAuthority system;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private Set<String> known = Set.of();

    StarterRights(
            RepositoryService repository,
            AuthorizationService authorizations,
            CounterServices services,
            SystemAuthority system,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.repository = repository;
        this.authorizations = authorizations;
        this.services = services;
        this.system = system;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** Asked before each list: whichever way a model came in, the list is right. */
    synchronized void follow() {
        system.call(() -> {
            List<ProcessDefinition> newest = repository
                    .createProcessDefinitionQuery()
                    .withoutTenantId()
                    .latestVersion()
                    .list();
            Set<String> ids = newest.stream().map(ProcessDefinition::getId).collect(Collectors.toSet());
            if (!ids.equals(known)) {
                transaction.executeWithoutResult(status -> change(newest));
                known = ids;
            }
            return null;
        });
    }

    private void change(List<ProcessDefinition> newest) {
        // another node may be at the same change
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('counter:rights', 0))")
                .query((row, number) -> number)
                .single();
        Set<Right> missing = new HashSet<>();
        newest.forEach(definition ->
                services.starters(definition).forEach(group -> missing.add(new Right(group, definition.getKey()))));
        given().forEach(authorization -> {
            if (!missing.remove(new Right(authorization.getGroupId(), authorization.getResourceId()))) {
                revoke(authorization);
            }
        });
        missing.forEach(this::grant);
    }

    /** Not those on all definitions at once, which are not ours. */
    private List<Authorization> given() {
        List<Authorization> given = new ArrayList<>(authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .resourceType(Resources.PROCESS_DEFINITION)
                .hasPermission(CREATE_INSTANCE)
                .list());
        given.removeIf(one -> one.getGroupId() == null || Authorization.ANY.equals(one.getResourceId()));
        return given;
    }

    private void revoke(Authorization authorization) {
        authorization.removePermission(CREATE_INSTANCE);
        if (authorization.getPermissions(ProcessDefinitionPermissions.values()).length == 0) {
            authorizations.deleteAuthorization(authorization.getId());
        } else {
            authorizations.saveAuthorization(authorization);
        }
    }

    private void grant(Right right) {
        Authorization authorization = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(right.group())
                .resourceType(Resources.PROCESS_DEFINITION)
                .resourceId(right.service())
                .singleResult();
        if (authorization == null) {
            authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            authorization.setGroupId(right.group());
            authorization.setResource(Resources.PROCESS_DEFINITION);
            authorization.setResourceId(right.service());
        }
        authorization.addPermission(CREATE_INSTANCE);
        authorizations.saveAuthorization(authorization);
    }

    /** A group that may start a service. */
    private record Right(String group, String service) {}
}
