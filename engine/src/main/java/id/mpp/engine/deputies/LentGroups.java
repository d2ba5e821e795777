package id.mpp.engine.deputies;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** Names of the groups that hold the rights of deputyships. */
final class LentGroups {

    /** A slash is in no group that people make. */
    private static final String PREFIX = "mpp/deputyship/";

    private LentGroups() {}

    static String of(long deputyship) {
        return PREFIX + deputyship;
    }

    /** Whether the caller came in with the rights of somebody else. */
    static boolean areIn(Authentication caller) {
        return groups(caller).anyMatch(LentGroups::isLent);
    }

    /** The caller's without those of others. */
    static List<String> own(Authentication caller) {
        return groups(caller).filter(group -> !isLent(group)).toList();
    }

    private static boolean isLent(String group) {
        return group.startsWith(PREFIX);
    }

    private static Stream<String> groups(Authentication caller) {
        return caller == null || caller.getUserId() == null || caller.getGroupIds() == null
                ? Stream.empty()
                : caller.getGroupIds().stream();
    }
}
