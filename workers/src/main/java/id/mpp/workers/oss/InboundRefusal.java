package id.mpp.workers.oss;

/** A push we do not take, with the sentence OSS is told. */
final class InboundRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    InboundRefusal(int status, String sentence) {
        super(sentence);
        this.status = status;
    }

    static InboundRefusal of(String field, String rule) {
        return new InboundRefusal(400, field + " " + rule);
    }

    int status() {
        return status;
    }
}
