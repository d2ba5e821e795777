package id.mpp.workers.kit.engine;

import id.mpp.workers.kit.Explained;

/** The engine cannot be reached or could not answer. */
public final class EngineUnavailable extends Explained {

    private static final long serialVersionUID = 1L;

    EngineUnavailable(String what, Throwable cause) {
        super("Mesin proses " + what, "Periksa apakah aplikasi engine berjalan", cause);
    }
}
