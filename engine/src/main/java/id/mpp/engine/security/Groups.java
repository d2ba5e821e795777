package id.mpp.engine.security;

/** Names of the groups that the engine itself treats specially; officers' groups are data. */
public final class Groups {

    /** May do everything; Camunda's own name. */
    public static final String ADMIN = "camunda-admin";

    /** Logins of workers: fetch external tasks, read case records. */
    public static final String WORKER = "worker";

    /** Logins that bring applications in and report on them. */
    public static final String INTAKE = "intake";

    /** Managers: see everything in Cockpit, change nothing. */
    public static final String MANAGER = "manajer";

    /** Process designers: see models and decisions in Cockpit, change nothing. */
    public static final String DESIGNER = "perancang";

    private Groups() {}
}
