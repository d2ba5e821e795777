package id.mpp.processes;

/** What a designer has to know about a test that does not hold, in one sentence. */
final class Fault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Fault(String sentence, Object... parts) {
        super(sentence.formatted(parts));
    }
}
