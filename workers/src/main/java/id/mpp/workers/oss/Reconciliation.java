package id.mpp.workers.oss;

import id.mpp.workers.kit.Wib;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares all applications with OSS once a day, or when somebody asks, one at a time and slowly. When OSS or the engine is
 * away it goes on later where it stood; only a comparison of all counts as one.
 */
final class Reconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);

    private final OssProperties settings;
    private final Comparison comparison;
    private final Differences differences;
    private final Clock clock;
    private final Instant start;
    private Instant quietUntil;
    private ComparisonRun run;

    Reconciliation(OssProperties settings, Comparison comparison, Differences differences, Clock clock) {
        this.settings = settings;
        this.comparison = comparison;
        this.differences = differences;
        this.clock = clock;
        this.start = clock.instant();
        this.quietUntil = start;
    }

    /** One step: looks whether a comparison is due, or compares one application. */
    void step() {
        if (clock.instant().isBefore(quietUntil)) {
            return;
        }
        try {
            goOn();
        } catch (RuntimeException e) {
            quietUntil = clock.instant().plus(settings.reconciliation().interval());
            if (run != null) {
                run.keep(false);
            }
            throw e;
        }
    }

    private void goOn() {
        if (run == null) {
            quietUntil = clock.instant().plus(settings.reconciliation().interval());
            if (comparison.plan().isDue(daily(), start)) {
                quietUntil = clock.instant();
                run = new ComparisonRun(
                        comparison,
                        differences,
                        clock.instant(),
                        clock.instant().minus(settings.reconciliation().window()));
            }
        } else if (!run.compareNext()) {
            run.keep(true);
            LOG.info("{} applications compared with OSS, {} differ", run.checked(), run.differing());
            run = null;
        }
    }

    /** The last moment at which the daily comparison should have begun. */
    private Instant daily() {
        LocalDate today = Wib.date(clock.instant());
        Instant ofToday =
                today.atTime(settings.reconciliation().at()).atZone(Wib.ZONE).toInstant();
        return ofToday.isAfter(clock.instant())
                ? today.minusDays(1)
                        .atTime(settings.reconciliation().at())
                        .atZone(Wib.ZONE)
                        .toInstant()
                : ofToday;
    }
}
