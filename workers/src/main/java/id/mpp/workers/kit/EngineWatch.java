package id.mpp.workers.kit;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.client.backoff.ExponentialErrorBackoffStrategy;
import org.camunda.bpm.client.exception.ExternalTaskClientException;
import org.camunda.bpm.client.exception.RestException;
import org.camunda.bpm.client.task.ExternalTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pauses only after errors and briefly, so that an engine that is back is noticed within seconds; the stock strategy
 * also sleeps up to a minute after an idle long poll. Says once when the engine goes and when it comes back.
 */
final class EngineWatch extends ExponentialErrorBackoffStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(EngineWatch.class);

    private final String agency;
    private final BooleanSupplier stopping;
    private boolean wasThere = true;

    EngineWatch(String agency, BooleanSupplier stopping) {
        super(250, 2, 3_000);
        this.agency = agency;
        this.stopping = stopping;
    }

    @Override
    public void reconfigure(List<ExternalTask> tasks, ExternalTaskClientException failure) {
        super.reconfigure(tasks, failure);
        if (stopping.getAsBoolean()) {
            return;
        }
        if (wasThere && failure != null) {
            LOG.warn("{} cannot ask the engine for work: {}", agency, said(failure));
        } else if (!wasThere && failure == null) {
            LOG.info("{} can ask the engine for work again", agency);
        }
        wasThere = failure == null;
    }

    private static String said(ExternalTaskClientException failure) {
        return failure instanceof RestException refused
                ? "HTTP " + refused.getHttpStatusCode()
                : failure.getClass().getSimpleName();
    }
}
