package id.mpp.workers.kit;

/** The start is impossible because the setting names no time zone. */
class UnknownZone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownZone(String fault) {
        super(fault);
    }
}
