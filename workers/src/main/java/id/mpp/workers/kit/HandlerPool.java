package id.mpp.workers.kit;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Bounded threads for one agency; whoever brings a job waits until one is free, so nothing piles up here. */
final class HandlerPool {

    private final int slots;
    private final Semaphore free;
    private final ExecutorService threads;

    HandlerPool(String agency, int slots) {
        this.slots = slots;
        this.free = new Semaphore(slots);
        AtomicInteger number = new AtomicInteger();
        this.threads =
                Executors.newFixedThreadPool(slots, job -> new Thread(job, agency + "-" + number.incrementAndGet()));
    }

    /** Waits for a free slot and starts the job in it. */
    void start(Runnable job) {
        free.acquireUninterruptibly();
        try {
            threads.execute(() -> run(job));
        } catch (RuntimeException stopped) {
            free.release();
            throw stopped;
        }
    }

    int busy() {
        return slots - free.availablePermits();
    }

    /** Lets running jobs finish. */
    void stop(Duration grace) {
        threads.shutdown();
        try {
            threads.awaitTermination(grace.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Runnable job) {
        try {
            job.run();
        } finally {
            free.release();
        }
    }
}
