package id.mpp.engine.journal;

/** A report that had been refused is on its way again or done with; told in the transaction that notes it. */
public record ReportSettled(long journalId) {}
