package id.mpp.workers.kit;

import java.time.Duration;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.core5.io.CloseMode;
import org.camunda.bpm.client.ExternalTaskClient;
import org.camunda.bpm.client.interceptor.auth.BasicAuthProvider;
import org.camunda.bpm.client.task.ExternalTask;
import org.camunda.bpm.client.task.ExternalTaskService;

/** One agency at work: a client under its login, a pool for its handlers. */
final class AgencyWorker {

    private static final Duration MARGIN = Duration.ofSeconds(10);

    /** An engine under load answers a long poll late; giving up then would leave jobs locked for nobody. */
    private static final Duration LATE = Duration.ofSeconds(20);

    private final Agency agency;
    private final WorkersProperties settings;
    private final JobRunner runner;
    private final HandlerPool pool;
    private final PoolingHttpClientConnectionManager connections;
    private final ExternalTaskClient client;
    private volatile boolean stopping;

    AgencyWorker(
            Agency agency, AgencyLogin login, EngineProperties engine, WorkersProperties settings, JobRunner runner) {
        int slots = login.slots(settings.concurrency());
        HttpPool http = new HttpPool(
                slots + 2, engine.connectTimeout(), settings.longPoll().plus(LATE));
        this.agency = agency;
        this.settings = settings;
        this.runner = runner;
        this.pool = new HandlerPool(agency.name(), slots);
        this.connections = http.connections();
        this.client = client(login, engine, slots, http);
    }

    HandlerPool pool() {
        return pool;
    }

    void start() {
        agency.topics()
                .forEach(topic -> client.subscribe(topic.name())
                        .variables() // none: a worker reads the case record, the process carries the key
                        .handler((task, engine) -> accept(topic, task, engine))
                        .open());
        client.start();
    }

    /** Takes no more work, lets running jobs report, then cuts the waiting request. */
    void stop() {
        stopping = true;
        Thread fetching = new Thread(client::stop, agency.name() + "-stop");
        fetching.start(); // it would wait for the end of the long poll
        pool.stop(settings.grace());
        connections.close(CloseMode.IMMEDIATE);
    }

    private void accept(Topic topic, ExternalTask task, ExternalTaskService engine) {
        if (stopping) {
            engine.unlock(task);
        } else {
            pool.start(() -> runner.run(topic, task, engine));
        }
    }

    private ExternalTaskClient client(AgencyLogin login, EngineProperties engine, int slots, HttpPool http) {
        return ExternalTaskClient.create()
                .baseUrl(engine.at("/engine-rest"))
                .workerId(login.username() + "@" + settings.host())
                .addInterceptor(new BasicAuthProvider(login.username(), login.password()))
                .maxTasks(slots)
                .asyncResponseTimeout(settings.longPoll().toMillis())
                .lockDuration(lock().toMillis())
                .backoffStrategy(new EngineWatch(agency.name(), () -> stopping))
                .customizeHttpClient(builder -> http.applyTo(builder, connections))
                .disableAutoFetching()
                .build();
    }

    /** Long enough to wait for a slot that a slow call holds and then to make a slow call of one's own. */
    private Duration lock() {
        return agency.partnerTimeout().multipliedBy(2).plus(MARGIN);
    }
}
