package id.mpp.workers.kit;

/** What a verification may say; a technical failure is never one of these. */
public enum Finding {
    COCOK,
    TIDAK_COCOK,
    PERLU_DIPERIKSA,
    TIDAK_DITEMUKAN,
    /** The applicant submitted nothing to check. */
    TIDAK_DIAJUKAN
}
