package id.mpp.processes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads from the engine's history which elements a case has passed; what it only waited in does not count. */
final class Passed {

    /** The engine's own name for the whole of an activity that runs several times. */
    private static final String BODY = "#multiInstanceBody";

    private Passed() {}

    static Set<String> in(List<JsonNode> history) {
        return history.stream()
                .filter(Passed::isLeft)
                .map(activity -> activity.path("activityId").asText())
                .filter(id -> !id.endsWith(BODY))
                .collect(Collectors.toSet());
    }

    /**
     * Ends and gateways have no work in them: an error or terminate end is cancelled by its own effect, and so is the
     * sub-process around it, whose elements are counted themselves.
     */
    private static boolean isLeft(JsonNode activity) {
        String type = activity.path("activityType").asText();
        boolean isWithoutWork = type.endsWith("EndEvent") || type.endsWith("Gateway") || type.equals("subProcess");
        return isWithoutWork
                || !activity.path("endTime").isNull()
                        && !activity.path("canceled").asBoolean();
    }
}
