package id.mpp.workers.kit.runtime;

import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.client.exception.ConnectionLostException;
import org.camunda.bpm.client.exception.NotFoundException;
import org.camunda.bpm.client.exception.RestException;

/**
 * Tells the engine an outcome and insists: an optimistic locking failure, a server error or a break of the line must not
 * make the whole handler run again. What the engine refuses for good (400, 403, 404) is not said again.
 */
final class EngineCall {

    private static final Set<Integer> AWAY = Set.of(502, 503, 504);

    /** About ten seconds; the pauses vary by chance, so that two workers that collided do not collide again. */
    private static final Retry AFTER_ERRORS = Retry.of("engine-error", config(8, 3, EngineCall::isError));

    /** About two minutes: an engine that restarts is waited for. */
    private static final Retry WHILE_AWAY = Retry.of("engine-away", config(30, 5, EngineCall::isAway));

    private EngineCall() {}

    /**
     * Says it until the engine has taken it.
     *
     * @throws NotFoundException when the engine no longer waits for the task
     */
    static void insist(Runnable call) {
        Retry.decorateRunnable(WHILE_AWAY, Retry.decorateRunnable(AFTER_ERRORS, call))
                .run();
    }

    private static boolean isError(Throwable error) {
        return error instanceof RestException refusal && refusal.getHttpStatusCode() == 500;
    }

    private static boolean isAway(Throwable error) {
        return error instanceof ConnectionLostException
                || error instanceof RestException refusal && AWAY.contains(refusal.getHttpStatusCode());
    }

    private static RetryConfig config(int attempts, int longestPause, Predicate<Throwable> which) {
        return RetryConfig.custom()
                .maxAttempts(attempts)
                .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(
                        Duration.ofMillis(50), 2, 0.5, Duration.ofSeconds(longestPause)))
                .retryOnException(which)
                .build();
    }
}
