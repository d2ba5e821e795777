package id.mpp.engine.journal;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Finds name, NIP and position of a login in Camunda's own user data. */
@Component
public class Actors {

    private final IdentityService identity;

    Actors(IdentityService identity) {
        this.identity = identity;
    }

    /** The login whose request is running, or the system. */
    public Actor current() {
        Authentication caller = identity.getCurrentAuthentication();
        return caller == null || caller.getUserId() == null ? Actor.SYSTEM : of(caller.getUserId());
    }

    /** What is known of a login now. */
    public Actor of(String login) {
        User user = identity.createUserQuery().userId(login).singleResult();
        return new Actor(login, name(login, user), info(login, "nip"), info(login, "jabatan"));
    }

    private static String name(String login, User user) {
        if (user == null) {
            return login;
        }
        String name = (text(user.getFirstName()) + " " + text(user.getLastName())).trim();
        return name.isEmpty() ? login : name;
    }

    private String info(String login, String key) {
        return identity.getUserInfo(login, key);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
