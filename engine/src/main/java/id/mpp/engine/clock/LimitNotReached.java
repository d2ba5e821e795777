package id.mpp.engine.clock;

/** Somebody or something would have granted an application by the clock before the clock says so. */
class LimitNotReached extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LimitNotReached(EvidenceRecord evidence) {
        super("Permohonan " + evidence.businessKey() + " belum dapat dikabulkan otomatis: batas waktunya "
                + (evidence.deadline() == null ? "belum berjalan" : evidence.deadline()));
    }
}
