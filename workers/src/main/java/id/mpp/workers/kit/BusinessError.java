package id.mpp.workers.kit;

/** An outcome the diagram catches as a BPMN error. */
public final class BusinessError extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    public BusinessError(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
