package id.mpp.workers.kit;

/** Something else has to happen first; the job is tried again later. */
public final class NotYet extends Explained {

    private static final long serialVersionUID = 1L;

    public NotYet(String message, String advice) {
        super(message, advice, null);
    }
}
