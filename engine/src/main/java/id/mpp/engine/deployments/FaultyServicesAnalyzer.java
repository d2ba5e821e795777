package id.mpp.engine.deployments;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which files have to be corrected, instead of a stack trace. */
class FaultyServicesAnalyzer extends AbstractFailureAnalyzer<FaultyServices> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FaultyServices cause) {
        return new FailureAnalysis(
                "These services cannot be deployed, so nothing was changed:\n" + cause.getMessage(),
                "Correct the files (./mpp lint tells the same), or put back the version that runs.",
                cause);
    }
}
