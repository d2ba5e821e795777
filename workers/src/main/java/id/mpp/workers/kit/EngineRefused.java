package id.mpp.workers.kit;

/** The engine understood the request and refused it. */
public final class EngineRefused extends Explained {

    private static final long serialVersionUID = 1L;

    private final int status;

    EngineRefused(int status) {
        super(
                "Mesin proses menolak permintaan pekerja (HTTP " + status + ")",
                "Periksa kata sandi dan hak akses login pekerja di engine",
                null);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
