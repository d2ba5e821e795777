package id.mpp.workers.fintech;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What the partner told us by itself, signed, as the engine keeps it.
 *
 * @param day of the partner's time stamp
 * @param fingerprint SHA-256 of the body as it came
 * @param seal SHA-256 of what the partner signed
 * @param content without anything about the payer
 */
record Notice(
        String day,
        String externalId,
        String channel,
        String bill,
        String fingerprint,
        String seal,
        ObjectNode content) {}
