package id.mpp.workers.kit.runtime;

import id.mpp.workers.kit.Topic;
import id.mpp.workers.kit.contract.Variable;
import id.mpp.workers.kit.engine.AgencyLogin;
import id.mpp.workers.kit.engine.EngineAccess;
import id.mpp.workers.kit.partner.HttpPool;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.core5.io.CloseMode;
import org.camunda.bpm.client.ExternalTaskClient;
import org.camunda.bpm.client.exception.ExternalTaskClientException;
import org.camunda.bpm.client.interceptor.auth.BasicAuthProvider;
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
    private final EngineAccess engine;
    private final TaskInput inputs;
    private final Slots slots;
    private final PoolingHttpClientConnectionManager connections;
    private final ExternalTaskClient client;
    private final Map<String, RunningJob> running = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    TopicWorker(Topic<?, ?> topic, EngineAccess engine, WorkersProperties settings, JobRunner runner) {
        this.topic = topic;
        this.settings = settings;
        this.runner = runner;
        this.engine = engine;
        this.inputs = new TaskInput(engine.api());
        this.slots = new Slots(topic.name(), engine.login().slots(settings.concurrency()));
        HttpPool http = engine.pool(slots.free() + 2, settings.longPoll());
        this.connections = http.connections();
        this.client = client(http);
    }

    String topic() {
        return topic.name();
    }

    Slots slots() {
        return slots;
    }

    void start() {
        client.subscribe(topic.name())
                .variables(Variable.of(topic.input()).stream()
                        .filter(Variable::isProcessVariable)
                        .map(Variable::name)
                        .toArray(String[]::new))
                .handler(this::accept)
                .open();
        client.start();
    }

    /** Takes no more work, lets running jobs tell how they end, hands back those that do not end in time. */
    void stop() {
        stopping = true;
        Thread fetching = new Thread(client::stop, topic.name() + "-stop");
        fetching.start(); // it would wait for the end of the long poll
        engine.endLongPoll(workerId(), topic.name());
        if (!slots.drain(settings.grace())) {
            running.values().forEach(this::handBack);
        }
        slots.abandon();
        connections.close(CloseMode.IMMEDIATE);
    }

    private void accept(ExternalTask task, ExternalTaskService service) {
        RunningJob job = new RunningJob(task, service);
        if (stopping) {
            handBack(job);
        } else if (running.putIfAbsent(task.getId(), job) == null) { // else our own lock ran out while it runs
            slots.start(() -> run(job));
        }
    }

    private void run(RunningJob job) {
        try {
            runner.run(topic, job, inputs);
        } finally {
            running.remove(job.task().getId());
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

    private ExternalTaskClient client(HttpPool http) {
        AgencyLogin login = engine.login();
        return ExternalTaskClient.create()
                .baseUrl(engine.rest())
                .workerId(workerId())
                .addInterceptor(new BasicAuthProvider(login.username(), login.password()))
                .maxTasks(slots.free())
                .orderByCreateTime()
                .asc()
                .asyncResponseTimeout(settings.longPoll().toMillis())
                .lockDuration(settings.lock().toMillis())
                .backoffStrategy(new BackPressure(topic.name(), slots, () -> stopping))
                .customizeHttpClient(builder -> http.applyTo(builder, connections)
                        .addExecInterceptorFirst("fetch-size", new FetchSize(slots::free)))
                .disableAutoFetching()
                .build();
    }

    /** The same after a restart, so that a long poll of the former life is recognised as lost; shown in Cockpit. */
    private String workerId() {
        return engine.login().username() + ":" + topic.name() + "@" + settings.host();
    }
}
