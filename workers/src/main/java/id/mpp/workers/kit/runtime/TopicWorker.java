package id.mpp.workers.kit.runtime;

import id.mpp.workers.kit.Topic;
import id.mpp.workers.kit.engine.EngineAccess;
import org.camunda.bpm.client.exception.ExternalTaskClientException;
import org.camunda.bpm.client.task.ExternalTask;
import org.camunda.bpm.client.task.ExternalTaskService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One topic at work: a stock client of its own under the agency's login, and places in which its jobs run. */
final class TopicWorker {

    private static final Logger LOG = LoggerFactory.getLogger(TopicWorker.class);

    private final Topic<?, ?> topic;
    private final WorkersProperties settings;
    private final JobRunner runner;
    private final TaskInput inputs;
    private final Slots slots;
    private final TopicClient client;
    private final RunningJobs running = new RunningJobs();
    private volatile boolean stopping;

    TopicWorker(Topic<?, ?> topic, EngineAccess engine, WorkersProperties settings, JobRunner runner) {
        this.topic = topic;
        this.settings = settings;
        this.runner = runner;
        this.inputs = new TaskInput(engine.api());
        this.slots = new Slots(topic.name(), engine.login().slots(settings.concurrency()));
        this.client = TopicClient.of(topic, engine, settings, slots, () -> stopping);
    }

    String topic() {
        return topic.name();
    }

    Slots slots() {
        return slots;
    }

    void start() {
        client.start(this::accept);
    }

    /** Takes no more work, lets running jobs tell how they end, hands back those that do not end in time. */
    void stop() {
        stopping = true;
        client.stop();
        if (!slots.drain(settings.grace())) {
            running.forEach(this::handBack);
        }
        slots.abandon();
        client.close();
    }

    private void accept(ExternalTask task, ExternalTaskService service) {
        RunningJob job = new RunningJob(task, service);
        if (stopping) {
            handBack(job);
        } else if (running.begin(job)) {
            slots.start(() -> run(job));
        }
    }

    private void run(RunningJob job) {
        Outcome outcome = Outcome.UNREPORTED;
        try {
            outcome = runner.run(topic, job, inputs);
        } finally {
            running.end(job, outcome);
        }
    }

    private void handBack(RunningJob job) {
        try {
            job.handBack();
        } catch (ExternalTaskClientException e) {
            LOG.warn(
                    "{} {} could not be handed back, its lock will end",
                    topic.name(),
                    job.task().getBusinessKey());
        }
    }
}
