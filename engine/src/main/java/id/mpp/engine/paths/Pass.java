package id.mpp.engine.paths;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.HistoricActivityInstance;

/**
 * One time that a token was at an element.
 *
 * @param end null as long as it is there
 * @param isCutOff whether it was taken away before it could leave by a flow
 */
record Pass(String element, Instant start, Instant end, boolean isCutOff) {

    private static final String MULTI_INSTANCE = "#multiInstanceBody";

    /** Of a step that is repeated, its frame: one repetition that ends does not leave the step. */
    static List<Pass> all(List<HistoricActivityInstance> activities) {
        Set<String> framed =
                activities.stream().filter(Pass::isFrame).map(Pass::element).collect(Collectors.toSet());
        return activities.stream()
                .filter(activity -> isFrame(activity) || !framed.contains(activity.getActivityId()))
                .map(Pass::of)
                .toList();
    }

    private static Pass of(HistoricActivityInstance activity) {
        return new Pass(
                element(activity),
                activity.getStartTime().toInstant(),
                activity.getEndTime() == null ? null : activity.getEndTime().toInstant(),
                activity.isCanceled());
    }

    private static String element(HistoricActivityInstance activity) {
        return activity.getActivityId().replace(MULTI_INSTANCE, "");
    }

    /** The repetitions of a step have a frame of their own in the history; nothing is done in it. */
    static boolean isFrame(HistoricActivityInstance activity) {
        return activity.getActivityId().endsWith(MULTI_INSTANCE);
    }

    boolean hasLeft() {
        return end != null && !isCutOff;
    }
}
