package id.mpp.e2e.actors;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the workers count, as a monitoring system reads it. */
public final class WorkerFigures {

    private final Http workers;

    WorkerFigures(Http workers) {
        this.workers = workers;
    }

    /** Tasks of a topic picked up so far at their first attempt, and the seconds from their creation to the start of the work. */
    public PickUps pickUps(String topic) {
        String page = workers.get("/actuator/prometheus").expect(200).body();
        return new PickUps(
                figure(page, "mpp_worker_pickup_seconds_count", topic),
                figure(page, "mpp_worker_pickup_seconds_sum", topic));
    }

    /** Tasks of a topic that wait in the engine, as the workers last heard. */
    public double waiting(String topic) {
        return figure(workers.get("/actuator/prometheus").expect(200).body(), "mpp_worker_waiting", topic);
    }

    private static double figure(String page, String name, String topic) {
        Matcher line = Pattern.compile(name + "\\{[^}]*topic=\"" + topic + "\"[^}]*} (\\S+)")
                .matcher(page);
        return line.find() ? Double.parseDouble(line.group(1)) : 0;
    }

    /** A sum over tasks. */
    public record PickUps(double tasks, double seconds) {

        /** The mean of those since an earlier look, in milliseconds. */
        public double meanMillisSince(PickUps before) {
            return (seconds - before.seconds) / (tasks - before.tasks) * 1_000;
        }
    }
}
