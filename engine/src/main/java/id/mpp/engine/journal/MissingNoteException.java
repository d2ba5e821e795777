package id.mpp.engine.journal;

/** A step that needs a reason was completed without one. */
class MissingNoteException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingNoteException(String variable, String element) {
        super("Isian '" + variable + "' wajib diisi sebelum langkah '" + element + "' dapat dilanjutkan.");
    }
}
