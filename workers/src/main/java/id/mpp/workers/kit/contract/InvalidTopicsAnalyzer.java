package id.mpp.workers.kit.contract;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints what is wrong with the rows as sentences instead of a stack trace. */
class InvalidTopicsAnalyzer extends AbstractFailureAnalyzer<InvalidTopics> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidTopics cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Perbaiki baris topik itu pada kelas *Topics instansinya.", cause);
    }
}
