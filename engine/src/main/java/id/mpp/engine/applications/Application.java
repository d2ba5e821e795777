package id.mpp.engine.applications;

import java.time.Instant;

/**
 * An application as we know it.
 *
 * @param origin who brought it
 * @param documentVersion 1 for the original, one more for each correction
 * @param signedFile link to the file that OSS has signed; null until it arrives
 */
record Application(
        String businessKey,
        String service,
        Origin origin,
        Instant receivedAt,
        int documentVersion,
        String signedFile) {}
