package id.mpp.workers.kit;

/** A failure whose message is a sentence of ours for operators, free of personal data and of the partner's own text. */
public abstract class Explained extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String advice;

    protected Explained(String message, String advice, Throwable cause) {
        super(message, cause);
        this.advice = advice;
    }

    /** What the operator can do about it, one Indonesian sentence. */
    public String advice() {
        return advice;
    }
}
