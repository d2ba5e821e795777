package id.mpp.engine.journal;

import id.mpp.engine.security.SystemAuthority;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Finds name, NIP and position of a login in Camunda's own user data. */
@Component
public class Actors {

    private final IdentityService identity;
    private final SystemAuthority system;

    Actors(IdentityService identity, SystemAuthority system) {
        this.identity = identity;
        this.system = system;
    }

    /** The login whose request is running, or the system. */
    public Actor current() {
        Authentication caller = identity.getCurrentAuthentication();
        return caller == null || caller.getUserId() == null ? Actor.SYSTEM : of(caller.getUserId());
    }

    /** Until the running transaction ends, the caller does what he does in the name of another officer. */
    public void represent(String officer) {
        if (represented().isEmpty()) {
            TransactionSynchronizationManager.registerSynchronization(new Represented(name(officer)));
        }
    }

    /** The full name of who is represented in the running transaction. */
    public Optional<String> represented() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? TransactionSynchronizationManager.getSynchronizations().stream()
                        .filter(Represented.class::isInstance)
                        .map(found -> ((Represented) found).name())
                        .findFirst()
                : Optional.empty();
    }

    /** The full name that belongs to a login, whoever asks. */
    public String name(String login) {
        return name(
                login,
                system.call(() -> identity.createUserQuery().userId(login).singleResult()));
    }

    /** What is known of a login now. */
    public Actor of(String login) {
        return new Actor(login, names(login), info(login, "nip"), info(login, "jabatan"));
    }

    /** Both, when one acts for another; the workers know these words too, for OSS wants one name only. */
    private String names(String login) {
        return isCaller(login)
                ? represented()
                        .map(officer -> name(login) + ", mewakili " + officer)
                        .orElseGet(() -> name(login))
                : name(login);
    }

    private boolean isCaller(String login) {
        Authentication caller = identity.getCurrentAuthentication();
        return caller != null && login.equals(caller.getUserId());
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

    /** Ends with the transaction that it belongs to. */
    private record Represented(String name) implements TransactionSynchronization {}
}
