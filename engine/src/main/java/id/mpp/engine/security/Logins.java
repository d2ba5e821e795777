package id.mpp.engine.security;

import id.mpp.engine.security.LoginsProperties.Login;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Creates the logins of the settings that do not exist yet, with their groups and what the groups may do. */
@Component
class Logins implements ApplicationRunner {

    /** Kind of group, shown in Camunda Admin. */
    private static final String GROUP_TYPE = "WORKFLOW";

    private final LoginsProperties properties;
    private final IdentityService identity;
    private final Grants grants;
    private final TransactionTemplate transaction;

    Logins(LoginsProperties properties, IdentityService identity, Grants grants, TransactionTemplate transaction) {
        this.properties = properties;
        this.identity = identity;
        this.grants = grants;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        properties.logins().forEach(this::createAtOnce);
        grants.grantToAllGroups();
    }

    /** Workers call while the engine starts: nobody may be seen, and remembered, with only some of his groups. */
    private void createAtOnce(Login login) {
        transaction.executeWithoutResult(status -> createWithGroups(login));
    }

    private void createWithGroups(Login login) {
        login.groups().forEach(this::createGroup);
        if (identity.createUserQuery().userId(login.id()).count() == 0) {
            create(login);
        }
    }

    private void create(Login login) {
        User user = identity.newUser(login.id());
        user.setFirstName(login.firstName());
        user.setLastName(login.lastName());
        user.setPassword(login.password());
        identity.saveUser(user);
        setInfo(login.id(), "nip", login.nip());
        setInfo(login.id(), "jabatan", login.jabatan());
        login.groups().forEach(group -> identity.createMembership(login.id(), group));
    }

    private void setInfo(String user, String key, String value) {
        if (value != null) {
            identity.setUserInfo(user, key, value);
        }
    }

    private void createGroup(String id) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            Group group = identity.newGroup(id);
            group.setName(id);
            group.setType(GROUP_TYPE);
            identity.saveGroup(group);
        }
    }
}
