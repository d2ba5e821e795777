package id.mpp.workers.oss;

import id.mpp.workers.kit.Explained;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks for pending reports again and again and has them sent, several applications at once. */
final class ReportLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReportLoop.class);

    private final OssJournal journal;
    private final StatusReporter reporter;
    private final OssProperties settings;
    private final Pauses pauses;
    private final Outage outage;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private ScheduledExecutorService timer;
    private ExecutorService senders;
    private boolean engineWasThere = true;

    ReportLoop(OssJournal journal, StatusReporter reporter, OssProperties settings, Outage outage, Clock clock) {
        this.journal = journal;
        this.reporter = reporter;
        this.settings = settings;
        this.outage = outage;
        this.pauses = new Pauses(settings.reportInterval(), settings.reportMaxPause(), clock);
    }

    @Override
    public void start() {
        senders = Executors.newFixedThreadPool(settings.reportConcurrency(), job -> new Thread(job, "oss-report"));
        timer = Executors.newSingleThreadScheduledExecutor(job -> new Thread(job, "oss-report-loop"));
        long pause = settings.reportInterval().toMillis();
        timer.scheduleWithFixedDelay(this::round, pause, pause, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        timer.shutdownNow();
        senders.shutdown(); // what is not sent now is still pending in the engine
        timer = null;
    }

    @Override
    public boolean isRunning() {
        return timer != null;
    }

    private void round() {
        try {
            journal.waitingApplications().stream()
                    .filter(pauses::isOver)
                    .filter(key -> !underWay.contains(key))
                    .limit(outage.seemsOn() ? Math.max(0, 1 - underWay.size()) : Long.MAX_VALUE)
                    .filter(underWay::add)
                    .forEach(key -> senders.execute(() -> flush(key)));
            engineWasThere = true;
        } catch (RuntimeException e) { // anything: a scheduled job that throws would never run again
            if (engineWasThere) {
                LOG.warn("no reports can be fetched for now: {}", said(e));
            }
            engineWasThere = false;
        }
    }

    private void flush(String key) {
        try {
            boolean wasAway = outage.seemsOn();
            if (reporter.flush(key)) {
                pauses.end(key);
            } else {
                pauses.grow(key);
            }
            if (wasAway && !outage.seemsOn()) {
                pauses.endAll();
            }
        } catch (RuntimeException e) {
            pauses.grow(key);
            LOG.warn("{} could not be reported for now: {}", key, said(e));
        } finally {
            underWay.remove(key);
        }
    }

    private static String said(RuntimeException e) {
        return e instanceof Explained explained
                ? explained.getMessage()
                : e.getClass().getName();
    }
}
