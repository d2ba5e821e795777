package id.mpp.engine.security;

import java.util.Optional;
import java.util.Set;

/** Names of the groups that the engine itself treats specially; officers' groups are data. */
public final class Groups {

    /** May do everything; Camunda's own name. */
    public static final String ADMIN = "camunda-admin";

    /** Logins of workers: external tasks of their own topics and the fields that these need, nothing else. */
    public static final String WORKER = "worker";

    /** No login is in it: the shield gives it to a worker's request that it has admitted, for as long as that runs. */
    static final String ADMITTED = "worker-admitted";

    /** No login is in it: the counter gives it to an officer's start that it has looked through, until it has begun. */
    static final String STARTER = "counter-admitted";

    /** Logins that bring applications in and report on them. */
    public static final String INTAKE = "intake";

    /** Logins that issue bills and settle the money for them. */
    public static final String PAYMENTS = "payments";

    /** Managers: see everything in Cockpit, change nothing. */
    public static final String MANAGER = "manajer";

    /** Process designers: see models and decisions in Cockpit and deploy services. */
    public static final String DESIGNER = "perancang";

    /** In {@link AllowedTo}: whoever is logged in; the method itself looks closer. No group can have this name. */
    public static final String EVERYONE = "*";

    private static final Set<String> SPECIAL =
            Set.of(ADMIN, WORKER, ADMITTED, STARTER, INTAKE, PAYMENTS, MANAGER, DESIGNER);

    private Groups() {}

    /** The agency of a group of officers, which is named {@code <role>-<agency>}; empty for any other group. */
    public static Optional<String> agencyOf(String group) {
        int role = group.indexOf('-');
        return SPECIAL.contains(group) || role < 1 || role == group.length() - 1
                ? Optional.empty()
                : Optional.of(group.substring(role + 1));
    }
}
