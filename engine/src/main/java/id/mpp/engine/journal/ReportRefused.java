package id.mpp.engine.journal;

/**
 * OSS has refused a report because of its content; told in the transaction that notes it.
 *
 * @param detail the answer of OSS in a sentence, or null; no personal data
 */
public record ReportRefused(long journalId, String detail) {}
