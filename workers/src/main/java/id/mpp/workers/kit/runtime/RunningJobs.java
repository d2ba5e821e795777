package id.mpp.workers.kit.runtime;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The jobs at hand of one topic. A lock may run out while nobody can extend it; the job that then comes a second time is
 * not started beside itself, nor again when it came while the first run was ending.
 */
final class RunningJobs {

    private static final int REMEMBERED = 1_000;

    private final Map<String, RunningJob> running = new ConcurrentHashMap<>();
    private final Map<String, Boolean> ended = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** False when this job is running here, or was completed here. */
    boolean begin(RunningJob job) {
        String id = job.task().getId();
        if (running.putIfAbsent(id, job) != null) {
            return false;
        }
        synchronized (ended) {
            if (!ended.containsKey(id)) {
                return true;
            }
        }
        running.remove(id);
        return false;
    }

    /** A job that is to be tried again may come again; one that the engine has done with cannot. */
    void end(RunningJob job, Outcome outcome) {
        if (outcome.isFinal()) {
            synchronized (ended) {
                ended.put(job.task().getId(), true);
            }
        }
        running.remove(job.task().getId());
    }

    void forEach(Consumer<RunningJob> step) {
        running.values().forEach(step);
    }
}
