package id.mpp.engine.reconciliation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** For Prometheus: how many applications differ. Not a number before the first comparison. */
@Component
class ReconciliationMetrics implements MeterBinder {

    private final Runs runs;

    ReconciliationMetrics(Runs runs) {
        this.runs = runs;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("mpp.reconciliation.differences", runs, ReconciliationMetrics::differences)
                .description("Applications about which OSS and we say different things")
                .register(registry);
    }

    private static double differences(Runs runs) {
        return runs.complete().map(run -> (double) run.differences().size()).orElse(Double.NaN);
    }
}
