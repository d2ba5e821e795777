package id.mpp.engine.workers;

/** A worker's request that does not reach the engine, with the sentence that says why. */
class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String type;

    private Refusal(int status, String type, String sentence) {
        super(sentence);
        this.status = status;
        this.type = type;
    }

    /** The login has no right to it. */
    static Refusal notAllowed(String sentence) {
        return new Refusal(403, "NotAllowed", sentence);
    }

    /** The request cannot be understood. */
    static Refusal malformed(String sentence) {
        return new Refusal(400, "InvalidRequest", sentence);
    }

    /** A name out of the request, so short and plain that it harms no log and no reader. */
    static String plain(String name) {
        String plain = name.replaceAll("[^\\w.-]", "");
        return plain.substring(0, Math.min(plain.length(), 80));
    }

    int status() {
        return status;
    }

    String type() {
        return type;
    }
}
