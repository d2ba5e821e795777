package id.mpp.workers.bapenda;

/** The log-in page came instead of the page we asked for: the office has forgotten us. */
final class SessionEnded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SessionEnded() {
        super("session ended");
    }
}
