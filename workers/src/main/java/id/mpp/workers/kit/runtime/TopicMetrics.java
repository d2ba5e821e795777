package id.mpp.workers.kit.runtime;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.client.task.ExternalTask;

/** What can be counted about each topic: waiting, running, pick-up, duration and outcome. */
class TopicMetrics {

    private final MeterRegistry registry;
    private final Clock clock;
    private final Map<String, AtomicLong> waiting = new ConcurrentHashMap<>();

    TopicMetrics(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    Timer.Sample start() {
        return Timer.start(registry);
    }

    void done(Timer.Sample started, String topic, Outcome outcome) {
        started.stop(registry.timer(
                "mpp.worker.jobs", "topic", topic, "outcome", outcome.name().toLowerCase(Locale.ROOT)));
    }

    /** From the creation of the task to the start of its first attempt, by the two machines' clocks. */
    void pickedUp(String topic, ExternalTask task) {
        if (task.getCreateTime() != null && task.getRetries() == null) {
            Duration age = Duration.between(task.getCreateTime().toInstant(), clock.instant());
            registry.timer("mpp.worker.pickup", "topic", topic).record(age.isNegative() ? Duration.ZERO : age);
        }
    }

    void watch(String topic, Slots slots) {
        registry.gauge("mpp.worker.running", Tags.of("topic", topic), slots, Slots::running);
        waiting.put(topic, registry.gauge("mpp.worker.waiting", Tags.of("topic", topic), new AtomicLong()));
    }

    /** How many tasks wait in the engine for anybody to take them. */
    void waiting(String topic, long tasks) {
        waiting.computeIfPresent(topic, (name, gauge) -> {
            gauge.set(tasks);
            return gauge;
        });
    }
}
