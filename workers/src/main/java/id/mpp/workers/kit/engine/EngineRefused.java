package id.mpp.workers.kit.engine;

import id.mpp.workers.kit.Explained;
import org.camunda.bpm.client.exception.ExternalTaskClientException;
import org.camunda.bpm.client.exception.RestException;

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

    /** The refusal in what the client threw, or that the engine could not do it. */
    public static Explained or(ExternalTaskClientException failure, String what) {
        return failure instanceof RestException refusal && refusal.getHttpStatusCode() < 500
                ? new EngineRefused(refusal.getHttpStatusCode())
                : new EngineUnavailable(what, failure);
    }

    public int status() {
        return status;
    }
}
