package id.mpp.workers.oss;

import id.mpp.workers.kit.Explained;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Has the codes compared at the start and then once in a while; sooner again when it could not be done. */
final class CodeWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CodeWatch.class);
    private static final Duration SOON = Duration.ofMinutes(1);

    private final CodeComparison comparison;
    private final Duration interval;
    private volatile ScheduledExecutorService timer;

    CodeWatch(CodeComparison comparison, OssProperties settings) {
        this.comparison = comparison;
        this.interval = settings.referenceInterval();
    }

    @Override
    public void start() {
        timer = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "oss-codes");
            thread.setDaemon(true);
            return thread;
        });
        timer.execute(this::round);
    }

    @Override
    public void stop() {
        timer.shutdownNow();
        timer = null;
    }

    @Override
    public boolean isRunning() {
        return timer != null;
    }

    private void round() {
        Duration pause = interval;
        try {
            comparison.compare();
        } catch (RuntimeException e) { // anything: no table of OSS is worth more than the reports that leave beside it
            pause = interval.compareTo(SOON) < 0 ? interval : SOON;
            String why = e instanceof Explained ? e.getMessage() : e.getClass().getName();
            LOG.info("the codes of OSS could not be compared, again in {}: {}", pause, why);
        }
        ScheduledExecutorService running = timer;
        if (running != null && !running.isShutdown()) {
            running.schedule(this::round, pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}
