package id.mpp.engine.clock;

import java.time.Instant;

/**
 * A stretch of time in one phase.
 *
 * @param to null while it lasts
 * @param because the milestone that began it
 * @param note what the officer wrote to it; null when nothing
 * @param days working days that it has used up
 */
public record Segment(
        Phase phase, Phase.Whose whose, Instant from, Instant to, String because, String note, int days) {}
