package id.mpp.workers.kit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;

/** Starts every agency's worker with the application and stops it gracefully with it. */
class Workers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);

    private final List<AgencyWorker> workers;
    private volatile boolean running;

    Workers(
            List<Agency> agencies,
            Environment environment,
            EngineProperties engine,
            WorkersProperties settings,
            JobRunner runner,
            TopicMetrics metrics) {
        refuseDuplicates(agencies);
        this.workers = agencies.stream()
                .map(agency -> {
                    AgencyLogin login = AgencyLogin.of(environment, agency.name());
                    AgencyWorker worker = new AgencyWorker(agency, login, engine, settings, runner);
                    metrics.watch(agency.name(), worker.pool());
                    return worker;
                })
                .toList();
        agencies.forEach(Workers::announce);
    }

    @Override
    public void start() {
        workers.forEach(AgencyWorker::start);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        List<Thread> stops =
                workers.stream().map(worker -> new Thread(worker::stop, "stop")).toList();
        stops.forEach(Thread::start); // at once, so that a slow partner of one agency does not hold up the others
        stops.forEach(Workers::await);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private static void await(Thread stop) {
        try {
            stop.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void announce(Agency agency) {
        agency.topics().forEach(topic -> LOG.info("{} works on {}", agency.name(), topic.name()));
    }

    private static void refuseDuplicates(List<Agency> agencies) {
        Set<String> seen = new HashSet<>();
        agencies.stream()
                .flatMap(agency -> agency.topics().stream())
                .filter(topic -> !seen.add(topic.name()))
                .findFirst()
                .ifPresent(topic -> {
                    throw new IllegalStateException("topic " + topic.name() + " is registered twice");
                });
    }
}
