package id.mpp.engine.journal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/**
 * A milestone that OSS may have to be told.
 *
 * @param journalId id of the journal line
 * @param sequence place within the application; reports leave in this order
 * @param attempts how often it has failed
 * @param told milestones of the application that OSS has already, in order
 * @param document the OSS part of the case record ({@code {"oss": {...}}}); no personal data
 */
record Report(
        long journalId,
        String businessKey,
        int sequence,
        String milestone,
        Instant at,
        String actorName,
        String actorNip,
        String note,
        int attempts,
        List<String> told,
        JsonNode document) {}
