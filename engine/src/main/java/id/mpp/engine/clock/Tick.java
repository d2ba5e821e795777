package id.mpp.engine.clock;

import java.time.Instant;

/**
 * What the clock needs of a line of the journal.
 *
 * @param milestone see {@link id.mpp.engine.journal.Milestone#text()}
 * @param note null when there is none
 */
record Tick(String milestone, Instant at, String note) {}
