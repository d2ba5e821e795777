package id.mpp.workers.kit.runtime;

import id.mpp.workers.kit.BusinessError;
import id.mpp.workers.kit.NotRetryable;
import id.mpp.workers.kit.Topic;
import id.mpp.workers.kit.engine.EngineRefused;
import java.util.Map;
import org.camunda.bpm.client.exception.BadRequestException;
import org.camunda.bpm.client.exception.ExternalTaskClientException;
import org.camunda.bpm.client.exception.NotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the engine how one job ended, and turns into a failure what the engine does not take. */
record JobReport(Topic<?, ?> topic, RunningJob job, RetryPlan plan) {

    private static final Logger LOG = LoggerFactory.getLogger(JobReport.class);

    Outcome done(Map<String, Object> variables) {
        try {
            return tell(Outcome.DONE, () -> job.engine().complete(job.task(), variables));
        } catch (ExternalTaskClientException e) {
            return failed(EngineRefused.or(e, "tidak dapat menyimpan hasil langkah ini"));
        }
    }

    Outcome thrown(BusinessError error) {
        if (topic.error(error.code()).isEmpty()) {
            return undelivered(error, "tidak terdaftar pada baris topiknya", "Laporkan kepada pengembang pekerja");
        }
        try {
            return tell(
                    Outcome.BUSINESS_ERROR,
                    () -> job.engine().handleBpmnError(job.task(), error.code(), error.getMessage()));
        } catch (ExternalTaskClientException e) {
            return undelivered(error, "tidak diterima mesin proses", "Periksa apakah diagram menangkap galat itu");
        }
    }

    Outcome failed(Throwable failure) {
        FailureReport report = FailureReport.of(failure, plan, job.task().getRetries());
        LOG.warn("{} {}: {}", topic.name(), job.task().getBusinessKey(), report.message());
        LOG.debug("{}", report.details());
        try {
            return tell(report.outcome(), () -> report.to(job));
        } catch (BadRequestException e) {
            return Outcome.GONE; // another worker holds the lock by now and will tell
        } catch (RuntimeException unreachable) {
            LOG.error("the engine could not be told: {}", unreachable.getClass().getName());
            return Outcome.UNREPORTED;
        }
    }

    private Outcome undelivered(BusinessError error, String what, String advice) {
        return failed(new NotRetryable("Galat bisnis " + error.code() + " " + what, advice));
    }

    /** What was handed back at a stop belongs to somebody else. */
    private Outcome tell(Outcome outcome, Runnable call) {
        if (!job.report()) {
            return Outcome.HANDED_BACK;
        }
        try {
            EngineCall.insist(call);
            return outcome;
        } catch (NotFoundException e) {
            return Outcome.GONE;
        }
    }
}
