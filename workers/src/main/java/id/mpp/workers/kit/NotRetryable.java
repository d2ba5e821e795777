package id.mpp.workers.kit;

/** Trying again would not help: an incident now. */
public class NotRetryable extends Explained {

    private static final long serialVersionUID = 1L;

    public NotRetryable(String message, String advice) {
        super(message, advice, null);
    }
}
