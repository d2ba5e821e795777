package id.mpp.engine.journal;

import java.time.Instant;

/**
 * One line of the journal.
 *
 * @param id grows with every line of any application
 * @param sequence 1, 2, 3 ... within the application, without gaps
 * @param milestone what happened, see {@link Milestone#text()}
 * @param at UTC
 * @param actor login of who did it; null for the system
 * @param note reason or number in the actor's words; null when there is none
 */
public record Entry(
        long id,
        int sequence,
        String milestone,
        Instant at,
        String actor,
        String actorName,
        String actorNip,
        String actorPosition,
        String note) {}
