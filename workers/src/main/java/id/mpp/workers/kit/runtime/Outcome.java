package id.mpp.workers.kit.runtime;

/** How an attempt ended, for metrics and the log. */
enum Outcome {
    DONE,
    BUSINESS_ERROR,
    RETRY,
    INCIDENT,
    /** The engine no longer waits for this job, e.g. because the application was withdrawn meanwhile. */
    GONE,
    /** The worker stopped before the job was done; another one may take it at once. */
    HANDED_BACK,
    /** The engine could not be told; the lock will end and the job comes again. */
    UNREPORTED;

    /** Whether the engine has done with the task, so that it cannot come again. */
    boolean isFinal() {
        return this == DONE || this == BUSINESS_ERROR;
    }
}
