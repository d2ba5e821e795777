package id.mpp.workers.kit;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Does one thing again and again with pauses between, for as long as the workers run. */
public final class Repeating implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Repeating.class);

    private final String name;
    private final Duration pause;
    private final Runnable work;
    private ScheduledExecutorService timer;
    private String lastTrouble;

    public Repeating(String name, Duration pause, Runnable work) {
        this.name = name;
        this.pause = pause;
        this.work = work;
    }

    @Override
    public void start() {
        timer = Executors.newSingleThreadScheduledExecutor(job -> new Thread(job, name));
        timer.scheduleWithFixedDelay(this::once, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
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

    /** A scheduled job that throws would never run again; the same trouble is said once. */
    private void once() {
        try {
            work.run();
            lastTrouble = null;
        } catch (RuntimeException e) {
            String trouble =
                    e instanceof Explained ? e.getMessage() : e.getClass().getName();
            if (!trouble.equals(lastTrouble)) {
                LOG.warn("{} goes on later: {}", name, trouble);
            }
            lastTrouble = trouble;
        }
    }
}
