package id.mpp.workers.kit;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which zones there are, instead of a stack trace. */
class UnknownZoneAnalyzer extends AbstractFailureAnalyzer<UnknownZone> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnknownZone cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Isi Asia/Jakarta (WIB), Asia/Makassar (WITA), atau Asia/Jayapura (WIT), sama dengan pengaturan engine.",
                cause);
    }
}
