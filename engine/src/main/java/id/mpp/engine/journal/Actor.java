package id.mpp.engine.journal;

/**
 * Who reached a milestone.
 *
 * @param login user id; null when the system itself acts
 * @param name full name as OSS and the licence show it
 * @param nip civil servant's number; null for machines
 * @param position official position; null for machines
 */
public record Actor(String login, String name, String nip, String position) {

    /** What happens without an officer: receipts, answers of OSS. */
    public static final Actor SYSTEM = new Actor(null, "Sistem MPP Digital", null, null);
}
