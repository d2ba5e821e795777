package id.mpp.engine;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which zone has to be set, instead of a stack trace. */
class UnusableZoneAnalyzer extends AbstractFailureAnalyzer<UnusableZone> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableZone cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
