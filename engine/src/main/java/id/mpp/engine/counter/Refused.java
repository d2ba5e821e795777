package id.mpp.engine.counter;

/** A start that does not happen, with the sentence that tells the officer why; it never repeats what he has typed. */
class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    private Refused(int status, String sentence) {
        super(sentence);
        this.status = status;
    }

    /** The officer may not, whatever he writes. */
    static Refused notAllowed(String sentence) {
        return new Refused(403, sentence);
    }

    /** Something is missing or wrong in what he has written; nothing of it is lost, the form stays open. */
    static Refused incomplete(String sentence) {
        return new Refused(400, sentence);
    }

    /** The service cannot be started now; its designer has to act. */
    static Refused notNow(String sentence) {
        return new Refused(409, sentence);
    }

    int status() {
        return status;
    }
}
