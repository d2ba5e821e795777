package id.mpp.engine.figures;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The figures of each service for Prometheus: of the last thirty days and of now, asked for once a minute by one statement. */
@Component
class CaseMetrics {

    private final RecentSums recent;
    private final Clock clock = Clock.systemUTC();
    private final Map<String, MultiGauge> gauges = new LinkedHashMap<>();
    private final MeterRegistry registry;
    private volatile double computedAt = Double.NaN;

    CaseMetrics(RecentSums recent, MeterRegistry registry) {
        this.recent = recent;
        this.registry = registry;
        Gauge.builder("mpp.cases.computed.timestamp", () -> computedAt)
                .baseUnit("seconds")
                .description("When the figures of the applications were computed last, in seconds since 1970")
                .register(registry);
    }

    @Scheduled(fixedDelayString = "${mpp.figures.metrics-interval:PT1M}")
    void compute() {
        List<SumsOfCases.Group> services = recent.byService();
        show("mpp.cases.received", "Applications received in the last 30 days", services, Sums::received);
        show("mpp.cases.open", "Applications that are open now", services, Sums::open);
        show(
                "mpp.cases.waiting.for.applicant",
                "Open applications that wait for the applicant",
                services,
                Sums::paused);
        show("mpp.cases.overdue", "Open applications whose legal deadline has passed", services, Sums::overdue);
        show(
                "mpp.cases.decided",
                "Applications that ended in the last 30 days with a decision under a legal limit",
                services,
                Sums::judged);
        show("mpp.cases.decided.in.time", "Of these, those decided within the limit", services, Sums::inTime);
        outcomes(services);
        days(services);
        computedAt = clock.millis() / 1000.0;
    }

    private void outcomes(List<SumsOfCases.Group> services) {
        List<Row<?>> rows = new ArrayList<>();
        for (SumsOfCases.Group service : services) {
            Map.of(
                            "issued",
                            service.sums().issued(),
                            "refused",
                            service.sums().refused(),
                            "deemed",
                            service.sums().deemed(),
                            "closed",
                            service.sums().closed())
                    .forEach((outcome, count) -> rows.add(Row.of(tags(service).and("outcome", outcome), count)));
        }
        register("mpp.cases.ended", "Applications that ended in the last 30 days", rows);
    }

    private void days(List<SumsOfCases.Group> services) {
        List<Row<?>> rows = new ArrayList<>();
        for (SumsOfCases.Group service : services) {
            rows.add(Row.of(
                    tags(service).and("quantile", "0.5"),
                    orNone(service.sums().days().median())));
            rows.add(Row.of(
                    tags(service).and("quantile", "0.9"),
                    orNone(service.sums().days().p90())));
        }
        register("mpp.cases.working.days", "Working days from receipt to end, of the last 30 days", rows);
    }

    private static double orNone(Double value) {
        return value == null ? Double.NaN : value;
    }

    private void show(String name, String description, List<SumsOfCases.Group> services, Function<Sums, Long> count) {
        register(
                name,
                description,
                services.stream()
                        .<Row<?>>map(service -> Row.of(tags(service), count.apply(service.sums())))
                        .toList());
    }

    private void register(String name, String description, List<Row<?>> rows) {
        gauges.computeIfAbsent(
                        name,
                        key -> MultiGauge.builder(key).description(description).register(registry))
                .register(rows, true);
    }

    private static Tags tags(SumsOfCases.Group service) {
        return Tags.of(Tag.of("service", service.key()));
    }
}
