package id.mpp.engine.journal;

import java.time.Instant;

/**
 * What OSS has been told of a line of the journal.
 *
 * @param state pending, sent, skipped, failed or refused
 * @param label the state for people, Bahasa Indonesia
 * @param attempts how often it has failed
 * @param answer what OSS said, or why it was not reached; null when there is nothing to tell
 * @param at when the state was noted
 */
public record Told(String state, String label, int attempts, String answer, Instant at) {}
