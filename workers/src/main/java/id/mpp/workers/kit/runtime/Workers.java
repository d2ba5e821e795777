package id.mpp.workers.kit.runtime;

import id.mpp.workers.kit.Agency;
import id.mpp.workers.kit.contract.TopicCheck;
import id.mpp.workers.kit.engine.EngineAccess;
import id.mpp.workers.kit.engine.EngineApis;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Starts the worker of every topic with the application and stops them gracefully with it. */
class Workers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);

    private final List<TopicWorker> workers;
    private final WaitingTasks waiting;
    private final LockKeeper locks;
    private volatile boolean running;

    Workers(
            List<Agency> agencies,
            EngineApis engines,
            WorkersProperties settings,
            JobRunner runner,
            LockKeeper locks,
            TopicMetrics metrics) {
        new TopicCheck(settings.retry().keySet()).check(agencies);
        this.locks = locks;
        this.workers = agencies.stream()
                .flatMap(agency -> workers(agency, engines.access(agency.name()), settings, runner))
                .toList();
        workers.forEach(worker -> metrics.watch(worker.topic(), worker.slots()));
        this.waiting = new WaitingTasks(
                agencies.stream().map(agency -> engines.of(agency.name())).toList(), metrics);
    }

    @Override
    public void start() {
        workers.forEach(TopicWorker::start);
        waiting.start();
        workers.forEach(worker -> LOG.info("working on {}", worker.topic()));
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        waiting.close();
        List<Thread> stops =
                workers.stream().map(worker -> new Thread(worker::stop, "stop")).toList();
        stops.forEach(Thread::start); // at once, so that a slow partner of one topic does not hold up the others
        stops.forEach(Workers::await);
        locks.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private static Stream<TopicWorker> workers(
            Agency agency, EngineAccess engine, WorkersProperties settings, JobRunner runner) {
        return agency.topics().stream().map(topic -> new TopicWorker(topic, engine, settings, runner));
    }

    private static void await(Thread stop) {
        try {
            stop.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
