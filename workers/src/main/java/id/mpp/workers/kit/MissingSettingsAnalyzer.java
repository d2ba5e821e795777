package id.mpp.workers.kit;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the missing settings as sentences instead of a stack trace. */
class MissingSettingsAnalyzer extends AbstractFailureAnalyzer<MissingSettings> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingSettings cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Isi pengaturan di atas, atau pakai profil demo (SPRING_PROFILES_ACTIVE=demo) untuk mencoba.",
                cause);
    }
}
