package id.mpp.workers.kit.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.kit.engine.EngineApi;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the engine every few seconds how many tasks wait for each agency's topics. */
final class WaitingTasks implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WaitingTasks.class);
    private static final long PAUSE_SECONDS = 15;

    private final Collection<EngineApi> engines;
    private final TopicMetrics metrics;
    private final ScheduledExecutorService timer =
            new ScheduledThreadPoolExecutor(1, task -> new Thread(task, "waiting-tasks"));

    WaitingTasks(List<EngineApi> engines, TopicMetrics metrics) {
        this.engines = engines;
        this.metrics = metrics;
    }

    void start() {
        timer.scheduleWithFixedDelay(this::ask, 1, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    private void ask() {
        for (EngineApi engine : engines) {
            try {
                for (JsonNode topic : engine.get("/topics")) {
                    metrics.waiting(
                            topic.path("topic").asText(), topic.path("waiting").asLong());
                }
            } catch (RuntimeException e) { // a figure may be old; a timer that throws would never run again
                LOG.debug("waiting tasks are not known now: {}", e.getClass().getSimpleName());
            }
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
