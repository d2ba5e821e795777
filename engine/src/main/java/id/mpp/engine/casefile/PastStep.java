package id.mpp.engine.casefile;

import id.mpp.engine.casefile.Section.Line;
import java.time.Instant;
import java.util.List;

/**
 * What an officer has answered in one step of the case.
 *
 * @param step what the diagram calls it
 * @param by full name of who completed it
 * @param position his official position; null when he has none
 * @param representing in whose name he did, in words; null when in his own
 * @param lines fields of the step's form that he has filled in
 */
record PastStep(String step, String by, String position, String representing, Instant at, List<Line> lines) {}
