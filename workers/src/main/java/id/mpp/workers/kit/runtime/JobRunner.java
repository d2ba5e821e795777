package id.mpp.workers.kit.runtime;

import id.mpp.workers.kit.BusinessError;
import id.mpp.workers.kit.Job;
import id.mpp.workers.kit.NotRetryable;
import id.mpp.workers.kit.Topic;
import id.mpp.workers.kit.engine.EngineRefused;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import org.camunda.bpm.client.exception.BadRequestException;
import org.camunda.bpm.client.exception.ExternalTaskClientException;
import org.camunda.bpm.client.exception.NotFoundException;
import org.camunda.bpm.client.task.ExternalTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Runs one job and always tells the engine how it ended; the only place that owns failure. */
class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private final LockKeeper locks;
    private final TopicMetrics metrics;
    private final WorkersProperties settings;

    JobRunner(LockKeeper locks, TopicMetrics metrics, WorkersProperties settings) {
        this.locks = locks;
        this.metrics = metrics;
        this.settings = settings;
    }

    void run(Topic<?, ?> topic, RunningJob job, TaskInput inputs) {
        MDC.put("topic", topic.name());
        MDC.put("businessKey", job.task().getBusinessKey());
        try {
            metrics.pickedUp(topic.name(), job.task());
            Timer.Sample started = metrics.start();
            Outcome outcome = attempt(topic, job, inputs);
            metrics.done(started, topic.name(), outcome);
            LOG.atInfo()
                    .addKeyValue("outcome", outcome)
                    .log("{} {}: {}", topic.name(), job.task().getBusinessKey(), outcome);
        } finally {
            MDC.clear();
        }
    }

    private Outcome attempt(Topic<?, ?> topic, RunningJob job, TaskInput inputs) {
        try (LockKeeper.Watch watch = locks.watch(job, topic.limit())) {
            try {
                return complete(job, handle(topic, job, inputs, watch));
            } catch (BusinessError outcome) {
                return throwError(topic, job, outcome);
            } catch (Throwable failure) { // an Error too: nothing may be swallowed by the client's own loop
                return failed(topic, job, failure);
            }
        }
    }

    private static <I extends Record, O extends Record> Map<String, Object> handle(
            Topic<I, O> topic, RunningJob job, TaskInput inputs, LockKeeper.Watch watch) throws Exception {
        ExternalTask task = job.task();
        try {
            I input = inputs.read(topic.input(), task);
            O result = topic.handler()
                    .handle(new Job(task.getBusinessKey(), topic.name(), task.getProcessDefinitionKey()), input);
            watch.handlerEnded();
            return TaskVariables.of(result);
        } catch (Throwable failure) {
            if (watch.handlerEnded()) {
                throw new TooSlow(topic.limit(), failure);
            }
            throw failure;
        }
    }

    private static Outcome complete(RunningJob job, Map<String, Object> variables) {
        try {
            return tell(job, Outcome.DONE, () -> job.engine().complete(job.task(), variables));
        } catch (ExternalTaskClientException e) {
            throw EngineRefused.or(e, "tidak dapat menyimpan hasil langkah ini");
        }
    }

    private Outcome throwError(Topic<?, ?> topic, RunningJob job, BusinessError error) {
        if (topic.error(error.code()).isEmpty()) {
            return failed(
                    topic,
                    job,
                    undelivered(error, "tidak terdaftar pada baris topiknya", "Laporkan kepada pengembang pekerja"));
        }
        try {
            return tell(
                    job,
                    Outcome.BUSINESS_ERROR,
                    () -> job.engine().handleBpmnError(job.task(), error.code(), error.getMessage()));
        } catch (ExternalTaskClientException e) {
            return failed(
                    topic,
                    job,
                    undelivered(error, "tidak diterima mesin proses", "Periksa apakah diagram menangkap galat itu"));
        }
    }

    private static NotRetryable undelivered(BusinessError error, String what, String advice) {
        return new NotRetryable("Galat bisnis " + error.code() + " " + what, advice);
    }

    private Outcome failed(Topic<?, ?> topic, RunningJob job, Throwable failure) {
        RetryPlan plan = new RetryPlan(settings.retry().get(topic.retry()));
        FailureReport report = FailureReport.of(failure, plan, job.task().getRetries());
        LOG.warn("{}", report.message());
        LOG.debug("{}", report.details());
        try {
            return tell(job, report.outcome(), () -> report.to(job));
        } catch (BadRequestException e) {
            return Outcome.GONE; // another worker holds the lock by now and will tell
        } catch (RuntimeException unreachable) {
            LOG.error("the engine could not be told: {}", unreachable.getClass().getName());
            return Outcome.UNREPORTED;
        }
    }

    /** What was handed back at a stop belongs to somebody else. */
    private static Outcome tell(RunningJob job, Outcome outcome, Runnable call) {
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
