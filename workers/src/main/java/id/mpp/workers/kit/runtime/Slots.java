package id.mpp.workers.kit.runtime;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The places in which jobs of one topic run; nothing is fetched that has no free one. */
final class Slots {

    private final int size;
    private final Semaphore free;
    private final ExecutorService threads;

    Slots(String topic, int size) {
        this.size = size;
        this.free = new Semaphore(size);
        AtomicInteger number = new AtomicInteger();
        this.threads =
                Executors.newFixedThreadPool(size, job -> new Thread(job, topic + "-" + number.incrementAndGet()));
    }

    /** Starts a job; only as many are fetched as there are free places, so this waits for none. */
    void start(Runnable job) {
        free.acquireUninterruptibly();
        try {
            threads.execute(() -> run(job));
        } catch (RuntimeException stopped) {
            free.release();
            throw stopped;
        }
    }

    int free() {
        return free.availablePermits();
    }

    int running() {
        return size - free();
    }

    /** Waits until a job may be fetched. */
    void awaitFree() {
        free.acquireUninterruptibly();
        free.release();
    }

    /** Lets running jobs finish; false when some have not in time. */
    boolean drain(Duration grace) {
        threads.shutdown();
        try {
            return threads.awaitTermination(grace.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Interrupts what is still running, and lets nobody wait for a place any more. */
    void abandon() {
        threads.shutdownNow();
        free.release();
    }

    private void run(Runnable job) {
        try {
            job.run();
        } finally {
            free.release();
        }
    }
}
