package id.mpp.workers.kit;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;

/** Counts and times the jobs of each topic by outcome. */
class TopicMetrics {

    private final MeterRegistry registry;

    TopicMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    Timer.Sample start() {
        return Timer.start(registry);
    }

    void done(Timer.Sample started, String topic, Outcome outcome) {
        started.stop(registry.timer(
                "mpp.worker.jobs", "topic", topic, "outcome", outcome.name().toLowerCase(Locale.ROOT)));
    }

    void watch(String agency, HandlerPool pool) {
        registry.gauge("mpp.worker.busy", Tags.of("agency", agency), pool, HandlerPool::busy);
    }
}
