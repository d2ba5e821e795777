package id.mpp.engine.migration;

/** Another run of the same service has begun meanwhile; this one touches no further case. */
class RunReplaced extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunReplaced(long run) {
        super("Pemindahan " + run + " sudah digantikan oleh pemindahan lain; lihat rencananya lagi.");
    }
}
