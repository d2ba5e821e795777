package id.mpp.engine.migration;

import java.time.Instant;
import java.util.Map;

/**
 * A run that takes cases over; row of {@code mpp.migration}.
 *
 * @param leavesBehind whether a case that cannot go over is left where it is, instead of stopping the run
 * @param begunByName full name of who began it
 * @param state running, stopped, done or replaced
 * @param faultCase number of the case that has stopped it; null when none has
 */
record Run(
        long id,
        String service,
        int from,
        int to,
        Map<String, String> mapping,
        boolean leavesBehind,
        String begunBy,
        String begunByName,
        Instant begunAt,
        String state,
        String faultCase,
        String fault) {

    boolean isGoingOn() {
        return state.equals("running") || state.equals("stopped");
    }

    /** Whether it does what that plan says. */
    boolean follows(Plan plan, boolean leaves) {
        return from == plan.from().version()
                && to == plan.to().version()
                && mapping.equals(plan.mapping())
                && leavesBehind == leaves;
    }
}
