package id.mpp.engine.deputies;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/**
 * Whether an officer sees a task, and why.
 *
 * @param task its name; null when nobody has given it one
 * @param application number of the case; null outside of one
 * @param visible what the engine itself says
 * @param reasons in sentences, the weightiest first
 */
record Visibility(String task, String application, String officer, boolean visible, List<Reason> reasons) {

    /** One of the things that matter. */
    record Reason(Weight weight, String sentence) {

        static Reason shows(String sentence) {
            return new Reason(Weight.SHOWS, sentence);
        }

        static Reason hides(String sentence) {
            return new Reason(Weight.HIDES, sentence);
        }

        static Reason note(String sentence) {
            return new Reason(Weight.NOTE, sentence);
        }
    }

    /** What it does to the task. */
    enum Weight {
        SHOWS,
        HIDES,
        NOTE;

        @JsonValue
        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
