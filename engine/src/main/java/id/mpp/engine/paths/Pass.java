package id.mpp.engine.paths;

import java.time.Instant;
import org.camunda.bpm.engine.history.HistoricActivityInstance;

/**
 * One time that a token was at an element.
 *
 * @param end null as long as it is there
 * @param isCutOff whether it was taken away before it could leave by a flow
 */
record Pass(String element, Instant start, Instant end, boolean isCutOff) {

    private static final String MULTI_INSTANCE = "#multiInstanceBody";

    static Pass of(HistoricActivityInstance activity) {
        return new Pass(
                activity.getActivityId().replace(MULTI_INSTANCE, ""),
                activity.getStartTime().toInstant(),
                activity.getEndTime() == null ? null : activity.getEndTime().toInstant(),
                activity.isCanceled());
    }

    /** The repetitions of a step have a frame of their own in the history; nothing is done in it. */
    static boolean isFrame(HistoricActivityInstance activity) {
        return activity.getActivityId().endsWith(MULTI_INSTANCE);
    }

    boolean hasLeft() {
        return end != null && !isCutOff;
    }
}
