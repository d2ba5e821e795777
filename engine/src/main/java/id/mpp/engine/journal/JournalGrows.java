package id.mpp.engine.journal;

/**
 * A line is about to be written, in the running transaction and before any lock is taken, or a process that wrote lines is
 * about to end; whoever derives something from the journal derives it anew before that transaction commits.
 */
public record JournalGrows(String businessKey) {}
