package id.mpp.engine.casefile;

import com.fasterxml.jackson.annotation.JsonValue;
import id.mpp.engine.casefile.Section.Line;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What became of a question to an agency.
 *
 * @param step what the diagram calls it
 * @param purpose what its contract says it does
 * @param state how it stands
 * @param at since when it stands so
 * @param answers how often the agency has answered in this case
 * @param agency who answered, by its own evidence; null as long as nobody has
 * @param finding code of the evidence; null when there is none
 * @param findingText the same in words
 * @param lines the rest of what came back
 * @param problem what the last attempt failed on; null when it did not
 * @param repeatable whether who is looking may have it asked again
 */
record Verification(
        String topic,
        String step,
        String purpose,
        State state,
        Instant at,
        int answers,
        String agency,
        String finding,
        String findingText,
        List<Line> lines,
        String problem,
        boolean repeatable) {

    /** How a question stands. */
    enum State {
        WAITING,
        /** Out of attempts: nothing happens until somebody acts. */
        FAILED,
        ANSWERED,
        /** The diagram went on without an answer. */
        ENDED;

        @JsonValue
        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
