package id.mpp.engine.migration;

/**
 * A case that runs on an older version.
 *
 * @param process id of its process
 * @param businessKey null for a process that was started past the intake
 */
record RunningCase(String process, String businessKey) {

    /** What people call it. */
    String number() {
        return businessKey == null ? process : businessKey;
    }
}
