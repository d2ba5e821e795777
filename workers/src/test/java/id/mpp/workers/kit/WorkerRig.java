package id.mpp.workers.kit;

import id.mpp.workers.fake.FakeEngine;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** One agency's worker with a single topic, at a fake engine. */
final class WorkerRig implements AutoCloseable {

    static final String TOPIC = "contoh-uji-topik";

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    private final AgencyWorker worker;

    WorkerRig(FakeEngine engine, int slots, Handler handler) {
        WorkersProperties settings = new WorkersProperties(
                List.of(Duration.ofSeconds(5), Duration.ofSeconds(15)),
                slots,
                Duration.ofSeconds(20),
                Duration.ofSeconds(5),
                "here");
        Topic topic = Topic.row(TOPIC, "Menguji", handler);
        worker = new AgencyWorker(
                new Agency("contoh", Duration.ofSeconds(30), List.of(topic)),
                new AgencyLogin("worker.contoh", "rahasia", null),
                engine(engine.http().uri()),
                settings,
                new JobRunner(new TopicMetrics(meters), settings));
        worker.start();
    }

    static EngineProperties engine(URI uri) {
        return new EngineProperties(uri, Duration.ofSeconds(2), Duration.ofSeconds(5));
    }

    double count(String outcome) {
        return meters.timer("mpp.worker.jobs", "topic", TOPIC, "outcome", outcome)
                .count();
    }

    @Override
    public void close() {
        worker.stop();
    }
}
