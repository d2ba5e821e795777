package id.mpp.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs steps at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** Every step in a thread of its own; none begins before all are ready. Results in the order of the steps. */
    public static <T> List<T> run(List<Callable<T>> steps) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(steps.size());
        try {
            CyclicBarrier start = new CyclicBarrier(steps.size());
            List<Future<T>> running =
                    steps.stream().map(step -> submit(threads, start, step)).toList();
            List<T> results = new ArrayList<>();
            for (Future<T> result : running) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> Future<T> submit(ExecutorService threads, CyclicBarrier start, Callable<T> step) {
        return threads.submit(() -> {
            start.await();
            return step.call();
        });
    }
}
