package id.mpp.engine;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what the operator has to set, instead of a stack trace. */
class MissingSettingsAnalyzer extends AbstractFailureAnalyzer<MissingSettingsException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingSettingsException cause) {
        return new FailureAnalysis(
                "These settings are missing:\n  - " + String.join("\n  - ", cause.settings()),
                "Set them (deploy/README.md lists all settings), or start the demo with ./mpp run.",
                cause);
    }
}
