package id.mpp.workers.kit.runtime;

import id.mpp.workers.kit.Explained;
import java.time.Duration;

/** A run was interrupted because it took longer than its row allows. */
final class TooSlow extends Explained {

    private static final long serialVersionUID = 1L;

    TooSlow(Duration limit, Throwable cause) {
        super(
                "Pekerjaan melewati batas waktu " + FailureReport.words(limit),
                "Periksa apakah instansi itu menjawab lambat",
                cause);
    }
}
