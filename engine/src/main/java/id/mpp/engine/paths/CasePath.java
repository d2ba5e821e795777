package id.mpp.engine.paths;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What one application has gone through.
 *
 * @param zone of the MPP: in it people read every moment
 * @param processes its own first, then the parts that it called, as they began
 * @param lines of the journal
 */
record CasePath(String businessKey, ZoneId zone, List<ProcessPath> processes, List<Line> lines) {

    /**
     * One process of it, running or ended.
     *
     * @param definition id of the diagram's version in the engine
     * @param caller the process that called it; null when nobody has
     * @param endedBecause in the words of who ended it; null when it ended by itself
     * @param flows ids of the arrows that it followed
     */
    record ProcessPath(
            String id,
            String definition,
            String service,
            String title,
            int version,
            State state,
            String caller,
            Instant startedAt,
            Instant endedAt,
            String endedBecause,
            List<PassedStep> steps,
            Set<String> flows,
            List<Action> actions,
            List<Decision> decisions,
            List<Value> variables) {}

    /**
     * One time that the process was at a step or an event.
     *
     * @param by full name of the officer, or the login of the worker; null for the engine itself
     * @param called the process that it called; null for any other step
     */
    record PassedStep(
            String element,
            String name,
            String type,
            State state,
            Instant startedAt,
            Instant endedAt,
            String by,
            String position,
            String called) {}

    /**
     * A line of the journal.
     *
     * @param title what happened, Bahasa Indonesia
     */
    record Line(Instant at, String title, String by, String position, String note) {}

    /**
     * What somebody did in the web applications or by the engine's REST.
     *
     * @param what in Bahasa Indonesia
     * @param step where; null when it was the whole process
     */
    record Action(Instant at, String what, String by, String step) {}

    /**
     * What a decision table said.
     *
     * @param step that asked it
     * @param rules numbers of the rows that fitted, from 1
     */
    record Decision(
            String name, String step, Instant at, List<Value> inputs, List<Value> outputs, List<Integer> rules) {}

    /**
     * A value with its name.
     *
     * @param value null when it is not shown, because it could be about a person
     */
    record Value(String name, String value) {}

    /** How a process or a step stands. */
    enum State {
        RUNNING,
        DONE,
        /** Ended from outside, before it came to its own end. */
        CUT_OFF;

        static State of(boolean isEnded, boolean isCutOff) {
            return isCutOff ? CUT_OFF : isEnded ? DONE : RUNNING;
        }

        @JsonValue
        String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
