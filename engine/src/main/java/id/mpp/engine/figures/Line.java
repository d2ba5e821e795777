package id.mpp.engine.figures;

import java.time.Instant;

/**
 * What the figures need of a line of the journal.
 *
 * @param milestone see {@link id.mpp.engine.journal.Milestone#text()}
 * @param agency whom its actor acted for; null for the system
 * @param note null when there is none
 */
record Line(String milestone, Instant at, String agency, String note) {}
