package id.mpp.workers.oss;

/** How OSS keeps a NIB, in the words a diagram may ask for. */
enum NibState {
    AKTIF,
    BELUM_AKTIF,
    DIBEKUKAN,
    DICABUT,
    TIDAK_DITEMUKAN,
    /** OSS says something its guide does not list: an officer looks at it. */
    TIDAK_DIKENAL,
    /** The application carries no NIB that could be asked for. */
    TIDAK_DIAJUKAN;

    /** By the guide's list 14; 03 and 04 are an active NIB with more permissions. */
    static NibState of(String code) {
        return switch (code) {
            case "01", "03", "04" -> AKTIF;
            case "02" -> BELUM_AKTIF;
            case "05" -> DIBEKUKAN;
            case "06" -> DICABUT;
            default -> TIDAK_DIKENAL;
        };
    }
}
