package id.mpp.engine.deputies;

import java.time.Instant;
import java.util.List;

/**
 * Somebody stands in for an absent officer.
 *
 * @param officer login of who is absent
 * @param deputy login of who stands in
 * @param to the first moment without it, early end included
 * @param services ids of processes; null for all, also those to come
 * @param endedBy who has ended it before its time; null when nobody has
 */
record Deputyship(
        long id, String officer, String deputy, Instant from, Instant to, List<String> services, String endedBy) {

    /** The group that holds its rights in the engine. No login is in it: the deputy's requests are, while it is in force. */
    String group() {
        return LentGroups.of(id);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(to);
    }

    boolean hasBegun(Instant now) {
        return !now.isBefore(from);
    }

    /** Whether both hold for the same service at the same time. */
    boolean meets(Instant otherFrom, Instant otherTo, List<String> otherServices) {
        boolean isSameTime = from.isBefore(otherTo) && otherFrom.isBefore(to);
        return isSameTime
                && (services == null
                        || otherServices == null
                        || services.stream().anyMatch(otherServices::contains));
    }
}
