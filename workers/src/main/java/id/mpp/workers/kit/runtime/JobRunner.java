package id.mpp.workers.kit.runtime;

import id.mpp.workers.kit.BusinessError;
import id.mpp.workers.kit.Job;
import id.mpp.workers.kit.Topic;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import org.camunda.bpm.client.task.ExternalTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Runs one job and always tells the engine how it ended; with {@link JobReport} the only place that owns failure. */
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

    Outcome run(Topic<?, ?> topic, RunningJob job, TaskInput inputs) {
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
            return outcome;
        } finally {
            MDC.clear();
        }
    }

    private Outcome attempt(Topic<?, ?> topic, RunningJob job, TaskInput inputs) {
        JobReport report =
                new JobReport(topic, job, new RetryPlan(settings.retry().get(topic.retry())));
        try (LockKeeper.Watch watch = locks.watch(job, topic.limit())) {
            try {
                return report.done(handle(topic, job.task(), inputs, watch));
            } catch (BusinessError outcome) {
                return report.thrown(outcome);
            } catch (Throwable failure) { // an Error too: nothing may be swallowed by the client's own loop
                return report.failed(failure);
            }
        }
    }

    private static <I extends Record, O extends Record> Map<String, Object> handle(
            Topic<I, O> topic, ExternalTask task, TaskInput inputs, LockKeeper.Watch watch) throws Exception {
        try {
            I input = inputs.read(topic.input(), task);
            O result = topic.handler()
                    .handle(
                            new Job(task.getBusinessKey(), topic.name(), task.getProcessDefinitionKey(), task.getId()),
                            input);
            watch.handlerEnded();
            return TaskVariables.of(result);
        } catch (Throwable failure) {
            if (watch.handlerEnded()) {
                throw new TooSlow(topic.limit(), failure);
            }
            throw failure;
        }
    }
}
