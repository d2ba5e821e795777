package id.mpp.workers.oss;

import id.mpp.workers.kit.Wib;
import id.mpp.workers.kit.partner.PartnerUnavailable;
import id.mpp.workers.kit.partner.UnexpectedAnswer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares all applications with OSS once a day, or when somebody asks, one at a time and slowly. When OSS or the engine is
 * away it goes on later where it stood; only a comparison of all counts as one.
 */
final class Reconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);
    private static final int PAGE = 200;

    private final OssProperties settings;
    private final Comparison comparison;
    private final Differences differences;
    private final Clock clock;
    private final Instant start;
    private Instant quietUntil;
    private Run run;

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
                run = new Run(clock.instant());
            }
        } else if (!run.compareNext()) {
            run.keep(true);
            LOG.info("{} applications compared with OSS, {} differ", run.checked, run.found.size());
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

    /** One comparison of all. */
    private final class Run {

        private final Instant begun;
        private final Deque<Compared> next = new ArrayDeque<>();
        private final List<Difference> found = new ArrayList<>();
        private final Map<String, Integer> silent = new HashMap<>();
        private String after = "";
        private int checked;

        private Run(Instant begun) {
            this.begun = begun;
        }

        /** False when there is nothing left. */
        private boolean compareNext() {
            if (next.isEmpty()) {
                next.addAll(
                        comparison.page(begun.minus(settings.reconciliation().window()), after, PAGE));
            }
            if (next.isEmpty()) {
                return false;
            }
            after = next.peekLast().businessKey().compareTo(after) > 0
                    ? next.peekLast().businessKey()
                    : after;
            compare(next.remove());
            checked++;
            return true;
        }

        /** What OSS cannot say about this licence only, whoever reads the list has to look into. */
        private void compare(Compared application) {
            try {
                differences.of(application).ifPresent(found::add);
            } catch (UnexpectedAnswer odd) {
                found.add(unsaid(application, "Jawaban OSS tentang izin ini tidak dapat dibaca."));
            } catch (PartnerUnavailable trouble) {
                if (!hasAnsweredOthersSince(application)) {
                    next.addLast(application); // after the others, which may be answered
                    throw trouble;
                }
                found.add(
                        unsaid(application, "OSS tidak menjawab tentang izin ini, tetapi menjawab tentang izin lain."));
            }
        }

        /** Whether OSS was silent about this one before, and not about the next. */
        private boolean hasAnsweredOthersSince(Compared application) {
            Integer checkedThen = silent.put(application.businessKey(), checked);
            return checkedThen != null && checked > checkedThen;
        }

        private Difference unsaid(Compared application, String sentence) {
            return new Difference(
                    application.businessKey(),
                    application.service(),
                    "status",
                    null,
                    null,
                    clock.instant().toString(),
                    sentence);
        }

        private void keep(boolean complete) {
            comparison.keep(begun, checked, complete, found);
        }
    }
}
