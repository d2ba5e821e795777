package id.mpp.workers.kit.runtime;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.client.exception.ExternalTaskClientException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the lock of every running job alive, so that a slow partner never makes the engine hand the job out twice while
 * a short lock still frees the jobs of a killed worker soon.
 */
class LockKeeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LockKeeper.class);

    private final Duration lock;
    private final ScheduledThreadPoolExecutor timer;

    LockKeeper(WorkersProperties settings) {
        this.lock = settings.lock();
        this.timer = new ScheduledThreadPoolExecutor(2, task -> new Thread(task, "lock-keeper"));
        this.timer.setRemoveOnCancelPolicy(true);
    }

    Duration lock() {
        return lock;
    }

    /** Watches over the job that the calling thread runs, until the watch is closed. */
    Watch watch(RunningJob job, Duration limit) {
        long pause = lock.toMillis() / 3; // a failed extension has a second chance before the lock ends
        long abandoned = System.nanoTime() + limit.multipliedBy(2).toNanos();
        Thread worker = Thread.currentThread();
        Watch watch = new Watch(
                timer.scheduleWithFixedDelay(() -> extend(job, abandoned), pause, pause, TimeUnit.MILLISECONDS));
        watch.limit = timer.schedule(() -> watch.interrupt(worker), limit.toMillis(), TimeUnit.MILLISECONDS);
        return watch;
    }

    /** A job that survives even its interruption is given up: somebody else may try. */
    private void extend(RunningJob job, long abandoned) {
        if (System.nanoTime() > abandoned) {
            return;
        }
        try {
            job.engine().extendLock(job.task(), lock.toMillis());
        } catch (ExternalTaskClientException e) {
            LOG.debug(
                    "lock of {} not extended: {}",
                    job.task().getId(),
                    e.getClass().getSimpleName());
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    /** One job under watch. */
    static final class Watch implements AutoCloseable {

        private final Future<?> extensions;
        private Future<?> limit;
        private boolean over;
        private boolean tooSlow;

        private Watch(Future<?> extensions) {
            this.extensions = extensions;
        }

        /** Under the same lock as the end, so that the next job of that thread is never hit. */
        private synchronized void interrupt(Thread worker) {
            if (!over) {
                tooSlow = true;
                worker.interrupt();
            }
        }

        /** The handler has ended; true when it had to be interrupted. */
        synchronized boolean handlerEnded() {
            over = true;
            limit.cancel(false);
            if (tooSlow) {
                Thread.interrupted(); // the flag is ours; telling the engine must not trip over it
            }
            return tooSlow;
        }

        @Override
        public void close() {
            extensions.cancel(false);
        }
    }
}
