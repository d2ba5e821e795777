package id.mpp.workers.kit.engine;

import id.mpp.workers.kit.Explained;
import org.camunda.bpm.client.exception.ExternalTaskClientException;
import org.camunda.bpm.client.exception.RestException;

/** The engine understood the request and refused it. */
public final class EngineRefused extends Explained {

    private static final long serialVersionUID = 1L;

    private static final int UNPROCESSABLE = 422;

    private final int status;
    private final String detail;

    EngineRefused(int status) {
        this(status, "");
    }

    EngineRefused(int status, String detail) {
        super(
                "Mesin proses menolak permintaan pekerja (HTTP " + status + ")",
                "Periksa kata sandi dan hak akses login pekerja di engine",
                null);
        this.status = status;
        this.detail = detail;
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

    /** Whether the engine says in a sentence of its own what is wrong with the case or its service. */
    public boolean isExplained() {
        return status == UNPROCESSABLE && !detail.isBlank();
    }

    /** That sentence. */
    public String detail() {
        return detail;
    }
}
