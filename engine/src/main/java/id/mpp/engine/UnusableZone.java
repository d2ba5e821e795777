package id.mpp.engine;

/** The start is impossible in this time zone. */
class UnusableZone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    UnusableZone(String fault, String remedy) {
        super(fault);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
