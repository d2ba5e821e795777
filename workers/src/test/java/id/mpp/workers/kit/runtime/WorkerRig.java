package id.mpp.workers.kit.runtime;

import id.mpp.workers.fake.FakeEngine;
import id.mpp.workers.kit.Handler;
import id.mpp.workers.kit.NoInput;
import id.mpp.workers.kit.Topic;
import id.mpp.workers.kit.engine.EngineAccess;
import id.mpp.workers.kit.engine.TestEngineApi;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Workers of one agency at a fake engine. */
final class WorkerRig implements AutoCloseable {

    static final String TOPIC = "contoh-uji-topik";

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    private final LockKeeper locks;
    private final List<TopicWorker> workers;

    /** One topic without input. */
    WorkerRig(FakeEngine engine, int slots, Handler<NoInput, ? extends Record> handler) {
        this(engine, settings(slots), row(TOPIC, handler));
    }

    WorkerRig(FakeEngine engine, WorkersProperties settings, Topic<?, ?>... topics) {
        locks = new LockKeeper(settings);
        TopicMetrics metrics = new TopicMetrics(meters, Clock.systemUTC());
        EngineAccess access = TestEngineApi.access(engine);
        workers = List.of(topics).stream()
                .map(topic -> new TopicWorker(topic, access, settings, new JobRunner(locks, metrics, settings)))
                .toList();
        workers.forEach(worker -> metrics.watch(worker.topic(), worker.slots()));
        workers.forEach(TopicWorker::start);
    }

    /** A row without input; what the handler returns is not looked at. */
    @SuppressWarnings("unchecked")
    static Topic<?, ?> row(String name, Handler<NoInput, ? extends Record> handler) {
        return Topic.topic(name, "Menguji")
                .fails("tidak-berhak", "Pemohon tidak berhak")
                .handledBy(NoInput.class, Record.class, (Handler<NoInput, Record>) handler);
    }

    static WorkersProperties settings(int slots) {
        return settings(slots, Duration.ofSeconds(30), Duration.ofSeconds(5));
    }

    static WorkersProperties settings(int slots, Duration lock, Duration grace) {
        return new WorkersProperties(
                Map.of(
                        "standard", List.of(Duration.ofSeconds(5), Duration.ofSeconds(15)),
                        "patient", List.of(Duration.ofHours(1))),
                slots,
                Duration.ofSeconds(20),
                lock,
                grace,
                "here");
    }

    double count(String outcome) {
        return count(TOPIC, outcome);
    }

    double count(String topic, String outcome) {
        return meters.timer("mpp.worker.jobs", "topic", topic, "outcome", outcome)
                .count();
    }

    double running(String topic) {
        return meters.get("mpp.worker.running").tag("topic", topic).gauge().value();
    }

    @Override
    public void close() {
        workers.forEach(TopicWorker::stop);
        locks.close();
    }
}
