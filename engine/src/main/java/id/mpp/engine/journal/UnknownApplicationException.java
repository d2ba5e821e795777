package id.mpp.engine.journal;

/** No application has that business key. */
public class UnknownApplicationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownApplicationException(String businessKey) {
        super("Permohonan " + (businessKey == null ? "tanpa nomor" : businessKey)
                + " tidak terdaftar. Proses hanya dimulai lewat penerimaan permohonan.");
    }
}
