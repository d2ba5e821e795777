package id.mpp.workers.kit.runtime;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.client.backoff.ExponentialErrorBackoffStrategy;
import org.camunda.bpm.client.exception.ExternalTaskClientException;
import org.camunda.bpm.client.exception.RestException;
import org.camunda.bpm.client.task.ExternalTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When the client may ask again: when there is a free place, and after an error with a short pause, so that an engine
 * that is back is noticed within seconds; the stock strategy also sleeps up to a minute after an idle long poll. Says
 * once when the engine goes and when it comes back.
 */
final class BackPressure extends ExponentialErrorBackoffStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(BackPressure.class);

    /** Long enough for the client to be told to stop, which ends the pause. */
    private static final long STOPPING = 60_000;

    private final String topic;
    private final Slots slots;
    private final BooleanSupplier stopping;
    private boolean wasThere = true;

    BackPressure(String topic, Slots slots, BooleanSupplier stopping) {
        super(250, 2, 3_000);
        this.topic = topic;
        this.slots = slots;
        this.stopping = stopping;
    }

    @Override
    public void reconfigure(List<ExternalTask> tasks, ExternalTaskClientException failure) {
        super.reconfigure(tasks, failure);
        slots.awaitFree();
        if (stopping.getAsBoolean()) {
            return;
        }
        if (wasThere && failure != null) {
            LOG.warn("{} cannot ask the engine for work: {}", topic, said(failure));
        } else if (!wasThere && failure == null) {
            LOG.info("{} can ask the engine for work again", topic);
        }
        wasThere = failure == null;
    }

    @Override
    public long calculateBackoffTime() {
        return stopping.getAsBoolean() ? STOPPING : super.calculateBackoffTime();
    }

    private static String said(ExternalTaskClientException failure) {
        return failure instanceof RestException refused
                ? "HTTP " + refused.getHttpStatusCode()
                : failure.getClass().getSimpleName();
    }
}
