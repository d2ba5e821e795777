package id.mpp.workers.kit.runtime;

import java.time.Duration;
import java.util.List;

/** The back-off cycle of a topic; the engine counts, so a number raised in Cockpit simply goes on from there. */
record RetryPlan(List<Duration> pauses) {

    /** How many attempts are left after this one failed; none means an incident. */
    int left(Integer retriesBefore) {
        return retriesBefore == null ? pauses.size() : Math.max(0, retriesBefore - 1);
    }

    /** The pause before the next attempt. */
    Duration pause(int left) {
        int used = pauses.size() - left;
        return pauses.get(Math.min(Math.max(used, 0), pauses.size() - 1));
    }
}
