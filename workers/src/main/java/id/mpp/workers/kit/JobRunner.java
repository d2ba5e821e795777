package id.mpp.workers.kit;

import io.micrometer.core.instrument.Timer;
import java.util.Map;
import org.camunda.bpm.client.exception.BadRequestException;
import org.camunda.bpm.client.exception.ExternalTaskClientException;
import org.camunda.bpm.client.exception.NotFoundException;
import org.camunda.bpm.client.task.ExternalTask;
import org.camunda.bpm.client.task.ExternalTaskService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one job and always reports how it ended; the only place that owns failure. */
class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private final TopicMetrics metrics;
    private final WorkersProperties settings;

    JobRunner(TopicMetrics metrics, WorkersProperties settings) {
        this.metrics = metrics;
        this.settings = settings;
    }

    void run(Topic topic, ExternalTask task, ExternalTaskService engine) {
        Timer.Sample started = metrics.start();
        Outcome outcome = attempt(topic, task, engine);
        metrics.done(started, topic.name(), outcome);
        LOG.info("{} {}: {}", topic.name(), task.getBusinessKey(), outcome);
    }

    private Outcome attempt(Topic topic, ExternalTask task, ExternalTaskService engine) {
        try {
            Job job = new Job(task.getBusinessKey(), topic.name(), task.getProcessDefinitionKey());
            Map<String, Object> variables = TaskVariables.of(topic.handler().handle(job));
            return complete(task, variables, engine);
        } catch (BusinessError e) {
            return tell(Outcome.BUSINESS_ERROR, () -> engine.handleBpmnError(task, e.code(), e.getMessage()));
        } catch (Throwable failure) { // an Error too: nothing may be swallowed by the client's own loop
            return failed(failure, topic, task, engine);
        }
    }

    private static Outcome complete(ExternalTask task, Map<String, Object> variables, ExternalTaskService engine)
            throws InterruptedException {
        try {
            return report(Outcome.DONE, () -> engine.complete(task, variables));
        } catch (ExternalTaskClientException e) {
            throw new EngineUnavailable("tidak dapat menyimpan hasil langkah ini", e);
        }
    }

    private Outcome failed(Throwable failure, Topic topic, ExternalTask task, ExternalTaskService engine) {
        RetryPlan plan = new RetryPlan(topic.retry().isEmpty() ? settings.retry() : topic.retry());
        FailureReport report = FailureReport.of(failure, plan, task.getRetries());
        LOG.warn("{} {}: {}", topic.name(), task.getBusinessKey(), report.message());
        LOG.debug("{}", report.details());
        long pause = report.pause().toMillis();
        return tell(
                report.retries() == 0 ? Outcome.INCIDENT : Outcome.RETRY,
                () -> engine.handleFailure(task, report.message(), report.details(), report.retries(), pause));
    }

    private static Outcome report(Outcome outcome, Runnable call) throws InterruptedException {
        try {
            EngineCall.insist(call);
            return outcome;
        } catch (NotFoundException e) {
            return Outcome.GONE;
        }
    }

    private static Outcome tell(Outcome outcome, Runnable call) {
        try {
            return report(outcome, call);
        } catch (BadRequestException e) {
            return Outcome.GONE; // another worker holds the lock by now and will report
        } catch (Throwable unreachable) {
            LOG.error(
                    "the engine could not be told the outcome {}: {}",
                    outcome,
                    unreachable.getClass().getName());
            return Outcome.UNREPORTED;
        }
    }
}
