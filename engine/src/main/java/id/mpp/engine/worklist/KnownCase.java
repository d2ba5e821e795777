package id.mpp.engine.worklist;

import java.time.Instant;

/**
 * A case on which the caller has nothing to do now, and whose story he may read.
 *
 * @param endedAt null while it goes on elsewhere
 * @param outcome how it ended; null while it goes on
 */
record KnownCase(
        String application,
        String applicant,
        String service,
        String serviceTitle,
        Instant receivedAt,
        Instant endedAt,
        String outcome) {}
