package id.mpp.workers.kit.runtime;

import id.mpp.workers.kit.Topic;
import id.mpp.workers.kit.contract.Variable;
import id.mpp.workers.kit.engine.AgencyLogin;
import id.mpp.workers.kit.engine.EngineAccess;
import id.mpp.workers.kit.partner.HttpPool;
import java.util.function.BooleanSupplier;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.core5.io.CloseMode;
import org.camunda.bpm.client.ExternalTaskClient;
import org.camunda.bpm.client.interceptor.auth.BasicAuthProvider;
import org.camunda.bpm.client.task.ExternalTaskHandler;

/** The stock client of one topic, set up so that it asks for what has a free place and for nothing else. */
record TopicClient(
        Topic<?, ?> topic,
        EngineAccess engine,
        String workerId,
        PoolingHttpClientConnectionManager connections,
        ExternalTaskClient client) {

    static TopicClient of(
            Topic<?, ?> topic, EngineAccess engine, WorkersProperties settings, Slots slots, BooleanSupplier stopping) {
        HttpPool http = engine.pool(slots.free() + 2, settings.longPoll());
        PoolingHttpClientConnectionManager connections = http.connections();
        AgencyLogin login = engine.login();
        // the same after a restart, so that a long poll of the former life is recognised as lost; shown in Cockpit
        String workerId = login.username() + ":" + topic.name() + "@" + settings.host();
        ExternalTaskClient client = ExternalTaskClient.create()
                .baseUrl(engine.rest())
                .workerId(workerId)
                .addInterceptor(new BasicAuthProvider(login.username(), login.password()))
                .maxTasks(slots.free())
                .orderByCreateTime()
                .asc()
                .asyncResponseTimeout(settings.longPoll().toMillis())
                .lockDuration(settings.lock().toMillis())
                .backoffStrategy(new BackPressure(topic.name(), slots, stopping))
                .customizeHttpClient(builder -> http.applyTo(builder, connections)
                        .addExecInterceptorFirst("fetch-size", new FetchSize(slots::free)))
                .disableAutoFetching()
                .build();
        return new TopicClient(topic, engine, workerId, connections, client);
    }

    void start(ExternalTaskHandler handler) {
        client.subscribe(topic.name())
                .variables(Variable.of(topic.input()).stream()
                        .filter(Variable::isProcessVariable)
                        .map(Variable::name)
                        .toArray(String[]::new))
                .handler(handler)
                .open();
        client.start();
    }

    /** Asks no more, and ends the waiting request. */
    void stop() {
        new Thread(client::stop, topic.name() + "-stop").start(); // it would wait for the end of the long poll
        engine.endLongPoll(workerId, topic.name());
    }

    void close() {
        connections.close(CloseMode.IMMEDIATE);
    }
}
